package io.rongpu.query;

import java.util.List;

/**
 * A question as a {@code .rq} file: SPARQL below a header of comment lines.
 *
 * <pre>
 * # zh: 某公司有哪些融资？
 * # en: Which funding rounds did a company have?
 * # param company: string, required | 公司名 | name of the company
 * # param since: date, optional | 起始日期 | first day
 * # param limit: integer, default 20 | 最多几行 | at most so many rows
 * </pre>
 *
 * The header ends with the first line that is no comment. A parameter {@code NAME} is the variable
 * {@code ?param_NAME} of the query, left unbound when it is optional and not given; {@code limit}
 * is the LIMIT of the whole query. Types are the words of {@link ParameterType}. Other comment
 * lines are for readers.
 *
 * @param name the file's name without its ending
 * @param zh the question in Chinese, empty if the header tells none
 * @param en the question in English, empty if the header tells none
 * @param parameters in the order of the header
 * @param text the whole file
 */
public record NamedQuery(
    String name, String zh, String en, List<Parameter> parameters, String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the header of a query text; the SPARQL below it is read when the query is run.
   *
   * @throws io.rongpu.model.RongpuException if a header line is wrong, naming the line
   */
  public static NamedQuery of(String name, String text) {
    return new QueryHeader(name, text).read();
  }

  /** Which parameters there are: {@code its parameters: company: string, required; …}. */
  public String signatures() {
    return parameters.isEmpty()
        ? "it has no parameters"
        : "its parameters: "
            + String.join("; ", parameters.stream().map(Parameter::signature).toList());
  }
}
