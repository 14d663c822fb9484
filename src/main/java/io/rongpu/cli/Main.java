package io.rongpu.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Program.run(Console.system(), arguments));
  }
}
