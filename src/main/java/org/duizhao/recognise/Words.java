package org.duizhao.recognise;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.words.WordLists;

/** The words by which the parts of such papers are known. All patterns are searched in single lines of bounded length. */
final class Words {
    private static final WordLists LISTS = WordLists.read("papers");

    /** Sections, in the order in which they are tried: the later words are the more general. */
    static final Pattern LAST_YEAR = Pattern.compile(
            "(上年度?|上一年度?|去年|上次|上一次|20\\d\\d年).{0,40}(落实情况|整改情况|完成情况|整改落实|整改[：:]?$)|^整改(措施)?(落实|完成)情况");
    static final Pattern PERSONAL_MATTERS = any("personalMatters");
    static final Pattern CASE = any("case");
    static final Pattern PROBLEMS_FIRST = Pattern.compile("问题(及|和|与|、).{0,6}(原因|根源|整改|措施)");
    static final Pattern CAUSES = any("causes");
    static final Pattern MEASURES = any("measures");
    static final Pattern OPINIONS = any("opinions");
    static final Pattern PROBLEMS = any("problems");

    /** The ends of headings; a line without a number must have one to be taken for a heading. */
    static final Pattern HEADING_END = Pattern.compile(
            LISTS.either("headingEnd") + "$|^(问题|原因|措施|整改措施)清单$|^(上年度?|上一年度?|去年|上次|上一次).{0,12}整改$");

    /** Headings of aspects by custom, whatever the theme. */
    static final Pattern ASPECT = Pattern.compile("^带头|方面(的问题|存在的问题|的不足)?$");
    static final Pattern ATTACHMENT = Pattern.compile("^附\\s*(件|表|[：:]).{0,60}$");

    static final Pattern TITLE = any("title");
    /** The state of the draft: in brackets whatever it is called, without them only its usual names. */
    static final Pattern STATE = Pattern.compile("^(?:[（(〔［\\[【][^（）()〔〕［］\\[\\]【】]{0,16}(?:稿|草案|版|修订|修改)[ 　]*[）)〕］\\]】]"
            + "|(?:第[一二三四五六七八九十0-9]{1,2}|征求意见|讨论|修改|修订|送审|报审|审议|初|草|定|终|一|二|三)稿|草案)$");
    static final Pattern DATE = Pattern.compile(
            "(?:(?:[（(]\\s*)?[0-9０-９xX×*〇○零一二三四五六七八九十某_]{1,6}\\s*年\\s*[0-9０-９xX×*一二三四五六七八九十某_]{1,4}\\s*月"
                    + "(\\s*[0-9０-９xX×*一二三四五六七八九十某_]{1,4}\\s*[日号])?\\s*[）)]?"
                    + "|[（(]?(?:19|20)\\d\\d\\s?[.．/-]\\s?[01]?\\d\\s?[.．/-]\\s?[0-3]?\\d[）)]?)");
    static final Pattern SALUTATION = Pattern.compile(LISTS.either("addressed") + ".{0,12}[：:]$");
    static final Pattern NAME = Pattern.compile("[\\p{IsHan}·×xX*]{2,4}|[×xX*]{1,4}");
    static final Pattern NO_NAME = Pattern.compile(LISTS.either("noName") + "$");
    private static final String WHO = "(?:[（(]?(?:本人|个人)?[（(]?签[ 　]?[名字][）)]?|姓[ 　]?名|" + LISTS.either("nameLabel")
            + "(?:签[名字])?)";
    private static final String APART = "(?:[ 　\\t]++|(?<=[）)]))";
    /** What leads the name of the one who writes or signs. */
    static final Pattern NAME_LABEL = Pattern.compile("^" + WHO + "(?:[ 　\\t]*+[：:][ 　\\t]*+|" + APART + ")");
    static final Pattern LABELLED_NAME = Pattern.compile(
            "^" + WHO + "(?:[ 　\\t]*+[：:].{0,20}|" + APART + "(?:" + NAME.pattern() + "))$");
    static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年(?=度|.{0,20}生活会)");
    static final Pattern MEETING = Pattern.compile("(党史学习教育|[\\p{IsHan}“”、]{0,24}主题教育|“[^”]{2,20}”)?(专题)?(民主|组织)生活会");

    static final Pattern OPENING = any("opening");
    static final Pattern CLOSING = Pattern.compile(
            "^(以上|上述).{0,40}(发言|汇报|报告|检查|剖析|不当|不妥)|^(我的)?(发言|汇报|检查|剖析)(完毕|完了|到此)"
                    + "|^(恳?请|敬请|欢迎).{0,8}(同志|领导|支部|组织|大家|各位|督导组|党委|党组).{0,10}(批评|指正|监督|帮助)(指正|帮助)?[。.！]?$"
                    + "|(批评指正|批评帮助|提出批评|请.{0,12}指正)[。.]?$"
                    + "|^(总之|今后，我|下一步，我|在今后的|借此机会|最后[，,])");
    /** Leads of examples; 如 only with a mark behind it, else it begins 如果, 如何, 如期. */
    static final Pattern LEAD = Pattern.compile(LISTS.either("lead") + "[，,：:；;]?|[如][，,：:；;]");
    /** What a paragraph opens with that goes on about the one before. */
    static final Pattern CONTINUING = Pattern.compile("^(这|上述|以上|同时，|此外|另外|究其|归根|由此|为此|对此|说明|反映|(主要|具体|突出|现实)?表现[：:为是在]|(具体|典型|主要|突出)(事例|实例|案例|例子)[：:]"
                    + "|" + LISTS.either("termLabel") + "[：:])");

    /** What the program prints before a measure's owner, date and result, in this order. */
    static final Map<String, Field> TERMS = Point.TERMS.stream().collect(Collectors.toMap(
            field -> LISTS.list("term").get(Point.TERMS.indexOf(field)) + "：", field -> field));

    private static final Pattern PERSONAL_VOICE = Pattern.compile("本人|自己|自身|我(?![们国党省市区县镇乡局院校委厅处部军社])");
    private static final Pattern BODY_VOICE = any("bodyVoice");

    private Words() {}

    private static Pattern any(String list) {
        return Pattern.compile(LISTS.either(list));
    }

    static long personal(String text) {
        return PERSONAL_VOICE.matcher(text).results().count();
    }

    static long body(String text) {
        return BODY_VOICE.matcher(text).results().count();
    }
}
