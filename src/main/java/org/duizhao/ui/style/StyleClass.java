package org.duizhao.ui.style;

/**
 * Names in the style sheet that panes and plain controls are marked with. Controls of our own bring theirs along, as
 * JavaFX's do.
 */
public final class StyleClass {
    /** The title of a step. */
    public static final String TITLE = "dz-title";
    public static final String HEADING = "dz-heading";
    /** The small line above a field. */
    public static final String LABEL = "dz-label";
    public static final String SMALL = "dz-small";
    public static final String SOFT = "dz-soft";
    public static final String TEXT_DONE = "dz-text-done";
    public static final String TEXT_MISSING = "dz-text-missing";
    public static final String TEXT_ERROR = "dz-text-error";

    /** The one button of a place that leads on. */
    public static final String PRIMARY = "dz-primary";
    /** A button without a border. */
    public static final String QUIET = "dz-quiet";
    /** A button that looks like a word to click. */
    public static final String LINK = "dz-link";
    /** A text box that shows its frame only when it is used. */
    public static final String FLAT = "dz-flat";

    public static final String FORM = "dz-form";
    public static final String FORM_BAR = "dz-form-bar";
    public static final String GROUP = "dz-group";
    public static final String CHIPS = "dz-chips";
    public static final String EXAMPLE = "dz-example";
    public static final String OPEN_POINT = "dz-open-point";

    public static final String COLUMNS = "dz-columns";
    /** The line between two columns. */
    public static final String DIVIDER = "dz-divider";
    public static final String TABS = "dz-tabs";
    public static final String TAB = "dz-tab";
    public static final String STEPS = "dz-steps";
    public static final String STEP_HEAD = "dz-step-head";
    public static final String STEP_LIST = "dz-step-list";
    public static final String STEP_ROW = "dz-step-row";
    public static final String LENGTH = "dz-length";
    public static final String STATUS_LINE = "dz-status-line";
    public static final String FIND_BAR = "dz-find-bar";
    public static final String TOP_BAR = "dz-top-bar";
    public static final String PAGE = "dz-page";
    /** A white ground for a list on a page. */
    public static final String PANEL = "dz-panel";
    /** The buttons below a page. */
    public static final String PAGE_BAR = "dz-page-bar";
    public static final String START_PAGE = "dz-start-page";
    public static final String START_TITLE = "dz-start-title";
    public static final String CHOICE = "dz-choice";
    public static final String RECENT = "dz-recent";
    public static final String THEME_CHOICE = "dz-theme-choice";

    public static final String REVIEW = "dz-review";
    public static final String REVIEW_HEAD = "dz-review-head";
    public static final String REVIEW_COLUMN = "dz-review-column";
    public static final String REVIEW_ROW = "dz-review-row";
    public static final String REVIEW_TEXT = "dz-review-text";
    public static final String REVIEW_UNPLACED = "dz-review-unplaced";
    /** How sure the program is of something, as a coloured stripe beside it. */
    public static final String STRIPE = "dz-stripe";

    public static final String THEMES = "dz-themes";
    public static final String THEME_LIST = "dz-theme-list";
    public static final String THEME_HEAD = "dz-theme-head";
    public static final String THEME_BAR = "dz-theme-bar";
    public static final String THEME_NOTICE = "dz-theme-notice";
    public static final String NOTICE_ROW = "dz-notice-row";
    /** What is to be known about a page before it is used. */
    public static final String BANNER = "dz-banner";

    public static final String LEFT_BEHIND = "dz-left-behind";
    /** A line that one of two states of a paper has and the other has not. */
    public static final String LINE_APART = "dz-line-apart";

    private StyleClass() {}
}
