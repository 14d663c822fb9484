package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of digests: a head that names a company column and two more of ours, then one
 * round a row. One per document.
 */
final class TableRoundReader {

  private enum Column {
    COMPANY("公司|公司名称?|企业|企业名称|项目|项目名称|品牌|融资方|简称|公司简称"),
    STAGE("轮次|融资轮次|阶段|融资阶段|投资轮次"),
    AMOUNT("金额|融资金额|融资额|投资金额|规模"),
    INVESTORS("投资方|投资机构|投资人|资方|机构|投资者|出资方|参与机构"),
    LEADS("领投方|领投机构|领投"),
    DATE("日期|时间|融资时间|公布时间|披露时间|投资时间");

    private final Pattern head;

    Column(String heads) {
      this.head = Pattern.compile(heads);
    }
  }

  private final DocumentContext context;
  private final List<List<Span>> rows;

  TableRoundReader(DocumentContext context) {
    this.context = context;
    this.rows = rows(context.document());
  }

  /** The rounds told by the rows of tables with a head of ours, in order. */
  List<RoundDraft> read() {
    List<RoundDraft> drafts = new ArrayList<>();
    Map<Column, Integer> head = null;
    for (List<Span> row : rows) {
      Map<Column, Integer> columns = head(row, context.document().text());
      if (columns != null) {
        head = columns;
      } else if (head != null) {
        RoundDraft draft = draft(context, head, row);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /**
   * The date that a cell beside {@code sentence} holds alone, as in timelines ("2023-04-06 |
   * A完成…"), or null.
   */
  @Nullable Mention<PartialDate> dateBeside(Span sentence) {
    for (List<Span> row : rows) {
      if (row.stream().noneMatch(cell -> cell.contains(sentence))) {
        continue;
      }
      for (Span cell : row) {
        List<Mention<PartialDate>> dates = context.marked().dates(cell);
        if (!dates.isEmpty() && cell.length() <= 20 && !cell.contains(sentence)) {
          return dates.get(0);
        }
      }
    }
    return null;
  }

  /** The cells of each row, as spans of the document's text. */
  private static List<List<Span>> rows(Document document) {
    List<List<Span>> rows = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.kind() != Block.Kind.TABLE_CELL) {
        last = -1;
        continue;
      }
      if (block.row() != last) {
        rows.add(new ArrayList<>());
        last = block.row();
      }
      rows.get(rows.size() - 1).add(document.blockSpans().get(i));
    }
    return rows;
  }

  private static @Nullable Map<Column, Integer> head(List<Span> row, String text) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).of(text).strip();
      for (Column column : Column.values()) {
        if (column.head.matcher(cell).matches()) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    return columns.containsKey(Column.COMPANY) && columns.size() >= 3 ? columns : null;
  }

  private static @Nullable RoundDraft draft(
      DocumentContext context, Map<Column, Integer> head, List<Span> row) {
    Span company = cell(head, row, Column.COMPANY);
    Name name = company == null ? null : context.names().read(company, Entity.Kind.COMPANY);
    if (name == null) {
      return null;
    }
    Span whole = row.get(0).cover(row.get(row.size() - 1));
    RoundDraft draft = new RoundDraft(whole, whole, false);
    MarkedText marked = context.marked();
    draft.company = draft.found(name, name.span(), "round/table-company");
    Span stage = cell(head, row, Column.STAGE);
    if (stage != null && !marked.stages(stage).isEmpty()) {
      Mention<String> found = marked.stages(stage).get(0);
      draft.stage = draft.found(found.value(), found.span(), "round/table-stage");
    }
    Span amount = cell(head, row, Column.AMOUNT);
    if (amount != null && !marked.amounts(amount).isEmpty()) {
      Mention<Money> found = marked.amounts(amount).get(0);
      draft.amount = draft.found(found.value(), found.span(), "round/table-amount");
    }
    Span date = cell(head, row, Column.DATE);
    if (date != null && !marked.dates(date).isEmpty()) {
      Mention<PartialDate> found = marked.dates(date).get(0);
      draft.date = draft.found(found.value(), found.span(), "round/table-date");
    }
    addInvestors(context, draft, cell(head, row, Column.LEADS), true);
    addInvestors(context, draft, cell(head, row, Column.INVESTORS), false);
    return draft.tells() ? draft : null;
  }

  private static void addInvestors(
      DocumentContext context, RoundDraft draft, @Nullable Span cell, boolean leads) {
    if (cell == null) {
      return;
    }
    for (Member member : context.lists().read(cell, 0, context.marked().text())) {
      RoundDraft.Found<Name> found =
          draft.found(member.name(), member.name().span(), "round/table-investor");
      draft.investors.add(found);
      if (leads || member.lead()) {
        draft.leads.add(found);
      }
    }
  }

  private static @Nullable Span cell(Map<Column, Integer> head, List<Span> row, Column column) {
    Integer index = head.get(column);
    return index == null || index >= row.size() ? null : row.get(index);
  }
}
