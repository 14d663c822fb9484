package io.rongpu.source;

import io.rongpu.model.UnreadableArticleException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides; else UTF-8 when every byte fits it; else the encoding
 * that the page or the XML declares; else GB18030, of which GBK and GB2312 are parts. UTF-8 comes
 * before the declaration because pages are converted more often than their declarations are, while
 * Chinese text in GBK doesn't pass for UTF-8. Nothing is replaced: what doesn't fit is refused.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int HEAD_BYTES = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"
              + "|<meta[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  /**
   * The text, without byte order mark and with {@code \n} as line ends.
   *
   * @throws UnreadableArticleException if there is none, or it isn't text
   */
  static String decode(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableArticleException("empty file");
    }
    String text = decodeStrictly(bytes);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new UnreadableArticleException("empty file");
    }
    if (isBinary(text)) {
      throw new UnreadableArticleException("not text: it holds binary data");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decodeStrictly(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      String text = strict(bytes, marked);
      if (text == null) {
        throw new UnreadableArticleException("not text: damaged " + marked.name());
      }
      return text;
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    if (isMostlyUtf8(bytes)) {
      throw new UnreadableArticleException("not text: damaged UTF-8");
    }
    Charset declared = declaration(bytes);
    String text = declared == null ? null : strict(bytes, declared);
    if (text == null) {
      text = strict(bytes, GB18030);
    }
    if (text == null) {
      throw new UnreadableArticleException("not text: neither UTF-8 nor GB18030");
    }
    return text;
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** One bad byte in a UTF-8 file would else turn into a page of wrong Chinese. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long foreign = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    return foreign > broken * 4;
  }

  private static @Nullable Charset declaration(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("gb") || lower.equals("x-gbk")) {
      return GB18030;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A stray control character happens in pasted text; many of them, or one NUL, don't. */
  private static boolean isBinary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        controls++;
      }
    }
    return controls > Math.max(4, text.length() / 100);
  }
}
