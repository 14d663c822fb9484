package io.rongpu.extract.company;

import io.rongpu.model.Terms;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a purchase whether it happened, is planned, rumoured or denied. */
final class AcquisitionStatus {

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?<![虚模])拟(?!人|态|真|合)|计划|考虑|洽谈|商谈|有意|将(?!近|其|旗下|[^，]{1,40}(?:卖给|出售给|转让给))|寻求|谈判|正在商|同意|意向|欲|筹划|谋划|谋求|预计|打算|希望|想要|准备|着手|启动|推进|提议|力争|有望|达成[^，。]{0,8}协议|(?:签署|签订|订立)[^，。]{0,6}(?:框架|意向|合作)[^，。]{0,4}(?:协议|书)|正(?:在)?(?:就|进行)|要约|意图|尝试|竞购|申请|参与");
  private static final Pattern PLANNED_AFTER =
      Pattern.compile("^(?:的)?[^，。；]{0,8}(?:要约|意向|计划|谈判|提议|框架协议|方案|申请|获(?:得)?.{0,6}批准|一事)");
  private static final Pattern DONE =
      Pattern.compile(
          "(?<!未|将|待)完成(?:了)?|已(?:经)?(?:被|获|由)?(?:全资)?(?:收购|并购|买下)|曾(?![^，]{0,8}(?:考虑|计划|拟|洽谈|尝试|欲|有意|寻求))|收购了|并购了|买下了");
  private static final Pattern RUMOURED =
      Pattern.compile(
          "传闻|据传|盛传|消息人士|知情人士|消息称|市场消息|有消息|(?:^|[，。：“])传(?!统|媒|播|感|奇|承|真|动|输|递|化)[^，。；]{0,12}(?:收购|并购|买下)|或将|疑似|被曝|爆料");
  private static final Pattern HEARSAY =
      Pattern.compile("传闻|据传|盛传|(?:^|[，。：“])传(?!统|媒|播|感|奇|承|真|动|输|递|化)[^，。；]{0,12}(?:收购|并购|买下)");
  private static final Pattern DENIED = Pattern.compile("否认|不实|辟谣|不属实|并非事实|拒绝");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:如果|假如|若(?!干)|一旦|倘若|假设|为什么|为何|是否|能否|会不会|放弃|终止|取消|告吹|失败|否决|阻止|未能|没有|未获|不再|不会|无意|避免|反对|禁止|流产|搁浅|落空|错失|试图|可以|有权|尝试|本想|原想|可(?=收购|并购|私有化|买下))");
  private static final Pattern NONE_AFTER =
      Pattern.compile("^[^，。；]{0,14}(?:失败|被否|遭否|告吹|未果|终止|取消|流产|搁浅|落空|吗|未获)|^[^。]{0,24}但最终(?:放弃|未)");

  private AcquisitionStatus() {}

  /**
   * The status, or null when nothing was bought nor is to be.
   *
   * @param before the words of the clause up to the verb's object, and of the clause that leads it
   * @param after what follows in the sentence
   */
  static @Nullable String of(String before, String after, String sentence) {
    if (DENIED.matcher(sentence).find()) {
      return Terms.DENIED;
    }
    if (NONE.matcher(before).find() || NONE_AFTER.matcher(after).find()) {
      return null;
    }
    if (HEARSAY.matcher(sentence).find()) {
      return Terms.RUMOURED; // what is hearsay, be it a plan
    }
    boolean planned = PLANNED.matcher(before).find() || PLANNED_AFTER.matcher(after).find();
    if (planned && !DONE.matcher(before).find()) {
      return Terms.PLANNED;
    }
    return RUMOURED.matcher(sentence).find() ? Terms.RUMOURED : Terms.COMPLETED;
  }
}
