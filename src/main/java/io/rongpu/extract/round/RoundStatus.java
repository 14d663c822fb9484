package io.rongpu.extract.round;

import io.rongpu.model.Terms;
import io.rongpu.text.regex.Pattern;

/** Tells by the words around a round whether it is done, planned, rumoured or denied. */
final class RoundStatus {

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:(?<![虚模比])拟(?!人|态|真|合|声)|(?<!孵化|加速|扶持|培育|培养|人才|千人|创业|智能|伙伴|公益|成长|领航|激励|赋能)计划(?!书|经济|[”」》])|寻求|正在?(?:进行|启动|洽谈|接触|推进|交割)|(?<!方)正(?:在(?:与|和|谈)|与)|(?<=[也还仍均已])在(?:进行|交割|洽谈|接触)|洽谈|考虑(?!到)|筹备|即将(?:完成|启动|进行|开启)|有望|预计将?|启动(?:了)?(?:新一轮|下一轮|\uE002)|下一轮|目标是|目标为|打算|开启(?:了)?(?:新一轮|下一轮|\uE002)|(?:一定|肯定|必定)”?会|谋求|尚未完成|准备|商谈|商讨|加速完成|\uE002(?:融资)?也?已经?(?:开始|启动|开启)|正在寻找|(?:展开|进行)过?(?:讨论|谈判|磋商)|(?:讨论|谈判|磋商)中)");

  /** As companies announce what they have agreed on. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<!预计)将(?:会|再|继续|进一步|[于在]\\s?\uE003+[^，。；]{0,3}?)*(?:成为|进行|启动|开启|完成|展开|寻求|参与|领投|向|获|投资|加投|追投|增投|追加|注资|增资|注入|入股|是)");

  private static final Pattern RUMOURED =
      Pattern.compile(
          "据传|^传|传闻|传(?:出|言|将|正|获|完成)|消息人士|(?:可靠|权威|内部)[^，。；]{0,2}消息源|知情人士|知情者|市场传言|据称|或将|或已|或完成|疑似|被曝|(?:[有据]|网友)[^，。；]{0,4}爆料称?|尚未确认|未予置评|不予置评|未获.{0,4}确认");

  private static final Pattern DENIED =
      Pattern.compile("否认|不实|不属实|辟谣|假消息|并非事实|并未(?:完成|获得|融资)|没有(?:完成|获得|进行)");

  private static final Pattern UNCONFIRMED =
      Pattern.compile(
          "融资(?:的)?传闻|传闻[^，。；]{0,12}(?:回应|置评)|尚未确认|[未不]予置评|拒绝(?:置评|评论)|未获.{0,4}确认|(?:未|没有)(?:就|对)[^，。；]{0,16}(?:融资|消息|投资|交易)[^，。；]{0,6}(?:回应|置评|评论)");

  private RoundStatus() {}

  /**
   * The status.
   *
   * @param region the words that speak of the round, to the end of its clause: what is planned
   *     behind it is another thing
   * @param sentence all its sentence: a rumour or a denial is of everything in it
   */
  static String of(String region, String sentence) {
    if (DENIED.matcher(sentence).find()) {
      return Terms.DENIED;
    }
    if (PLANNED.matcher(region).find() || ANNOUNCED.matcher(region).find()) {
      return Terms.PLANNED;
    }
    return RUMOURED.matcher(sentence).find() ? Terms.RUMOURED : Terms.COMPLETED;
  }

  /** Whether {@code sentence} says that nobody confirmed what is told. */
  static boolean isUnconfirmed(String sentence) {
    return UNCONFIRMED.matcher(sentence).find();
  }

  /** Whether 将 is all that tells the round of {@code region} as planned. */
  static boolean isAnnounced(String region) {
    return ANNOUNCED.matcher(region).find() && !PLANNED.matcher(region).find();
  }
}
