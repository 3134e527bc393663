package org.threshold.workflow.report.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports there are, in the order of their list. */
public enum ReportKind {
    MISSED_THRESHOLDS(
            Span.MONTH,
            "Missed thresholds",
            "Which referrals should have had a strategy discussion in time, and had none?",
            "Lesson 3.1.4 of the review: find out why the threshold was missed"),
    SUSPICION_TO_STRATEGY(
            Span.MONTH,
            "From suspicion to strategy discussion",
            "How long does it take from a suspicion to the strategy discussion that tests it?",
            "Lesson 3.1.4 of the review: suspicion is the threshold, not evidence"),
    SUSPICION_TO_REFERRAL(
            Span.MONTH,
            "From suspicion to referral",
            "How long does it take from the first suspicion of an injury to the referral?",
            "Lesson 3.1.14 of the review: a child is not safe because it is in hospital"),
    STRATEGY_QUALITY(
            Span.MONTH,
            "Quality of strategy meetings",
            "Were strategy meetings quorate and on time, and was their record sent out in time?",
            "Recommendation 4.2-3 of the review: strategy discussions of a high standard"),
    GP_NOT_TOLD(
            Span.MONTH,
            "GPs not told",
            "Of which events was a GP not told, and why?",
            "Lesson 3.1.21 and recommendation 4.2-5 of the review: GPs have all key information"),
    FATHERS_INFORMED(
            Span.MONTH,
            "Fathers informed",
            "In how many enquiries was the father told of the concern, and why not in the others?",
            "Lesson 3.1.17 and recommendation 4.2-4 of the review: fathers are not left out"),
    AGENCIES_IN_ANALYSIS(
            Span.MONTH,
            "Agencies in the analysis",
            "In how many enquiries and assessments did three or more agencies contribute to the analysis?",
            "Recommendation Children and Families 1 and lesson 3.1.19 of the review: assessment by several agencies"),
    ABUSE_WARNINGS(
            Span.MONTH,
            "Warnings for domestic abuse",
            "Which domestic abuse incidents ended with a warning, with children in the household?",
            "Recommendation Thames Valley Police 5 of the review: warnings for harassment"),
    OVERRIDES(
            Span.MONTH,
            "Decided against what was computed",
            "How often did somebody decide against what was computed or expected, and in what?",
            "Recommendation 4.2-6 of the review: critical thinking, no stereotypes"),
    SEARCHES_IN_VAIN(
            Span.MONTH,
            "Searches in vain",
            "How often did somebody look for a child or an adult and find nobody?",
            "Lesson 3.1.26 of the review: what is known must be found fast, at night too"),
    ANTENATAL_CONTACT(
            Span.MONTH,
            "Antenatal contact",
            "How many expectant mothers did a health visitor see, and of families somebody worries about?",
            "Recommendation 4.2-10 of the review: progress with antenatal contact, vulnerable families first"),
    AGREEMENTS_PAST_REVIEW(
            Span.NOW,
            "Written agreements past their review",
            "Which written agreements are in force although their review or their end has passed?",
            "Lesson 3.1.23 and recommendation 4.2-8 of the review"),
    DOCUMENTS_WITHOUT_PLACE(
            Span.NOW,
            "Documents without a place",
            "Which documents and e-mails on record belong nowhere any more, or nobody could find?",
            "Recommendation Children and Families 7 of the review: the record says where each document is"),
    MISSING_DATA(
            Span.MONTH,
            "Missing data",
            "Which key data were missing, in whose records, and were they added in time?",
            "Recommendation Adult Social Care 3 of the review: out-of-hours staff raise missing key data"),
    ROTA_GAPS(
            Span.AHEAD,
            "Gaps in rotas",
            "When will nobody be on duty in the next 14 days?",
            "Lesson 3.1.15 of the review: expertise at weekends"),
    LIMITS_USED(
            Span.MONTH,
            "Versions of the protocol used",
            "By which version of the limits and of each process was each case worked?",
            "Lesson 3.1.11 of the review: the joint protocol had lapsed"),
    PROCESS_VERSIONS(
            Span.NOW,
            "Versions of the processes in use",
            "By which version of each process is work going on?",
            "Recommendation Children and Families 2 of the review: up-to-date procedures"),
    SUPERVISIONS(
            Span.MONTH,
            "Supervision",
            "Which supervisions on cases were held, and which were due and were not?",
            "Lesson 3.1.27 of the review: reflective supervision, also of what nobody can evidence"),
    CASE_AUDITS(
            Span.MONTH,
            "What case audits found",
            "Is poor practice a matter of individuals, of teams, of the system, or between agencies?",
            "Recommendation 4.2-2 and the sixteen questions of paragraph 2.3.1 of the review");

    /** The time that a report is about. */
    public enum Span {
        /** A calendar month that is chosen. */
        MONTH,
        /** How things stand now. */
        NOW,
        /** The next 14 days. */
        AHEAD
    }

    private final Span span;
    private final String title;
    private final String question;
    private final String source;

    ReportKind(Span span, String title, String question, String source) {
        this.span = span;
        this.title = title;
        this.question = question;
        this.source = source;
    }

    /** The report with this id, if there is one. */
    public static Optional<ReportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** As addresses and the API write it: {@code missed-thresholds}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The time that it is about. */
    public Span span() {
        return span;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The question that it answers. */
    public String question() {
        return question;
    }

    /** Which lesson or recommendation asks the question. */
    public String source() {
        return source;
    }
}
