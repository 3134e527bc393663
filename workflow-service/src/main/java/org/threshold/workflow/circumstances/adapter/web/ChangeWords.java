package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.domain.CodeRule;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;

/** The codes of a change as people read them: what each asks, and what its value says. */
final class ChangeWords {

    private static final Pattern MOMENT = Pattern.compile("[0-9-]{10}T[0-9:]{5,8}Z");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f-]{36}|CP-[0-9]+");
    private static final DateTimeFormatter DAY_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("reason", "Why is the child in hospital?"),
                    Map.entry("mobility", "Does the child move about by itself?"),
                    Map.entry("site", "Hospital, as an organisation code"),
                    Map.entry("ward", "Ward, as its short code"),
                    Map.entry("bodySite", "Where on the body?"),
                    Map.entry("seenBy", "Who saw it?"),
                    Map.entry("opinion", "What is the medical opinion?"),
                    Map.entry("source", "Who said it?"),
                    Map.entry("against", "Who is it about?"),
                    Map.entry("safe", "Is the child safe now?"),
                    Map.entry("plannedAt", "When is it planned?"),
                    Map.entry("goingTo", "Where does the child go?"),
                    Map.entry("tests", "How far are the tests?"),
                    Map.entry("whereabouts", "Where is the child?"),
                    Map.entry("followUpOn", "When is the follow-up?"),
                    Map.entry("secondSurveyOn", "When is the second skeletal survey?"),
                    Map.entry("link", "What is the adult to the family?"),
                    Map.entry("supervised", "Does probation or MAPPA watch over the adult?"),
                    Map.entry("adult", "The adult’s reference"),
                    Map.entry("since", "Since when?"),
                    Map.entry("carer", "Who cares for the child now?"),
                    Map.entry("placedBy", "Who placed the child there?"),
                    Map.entry("checks", "How far are the checks of the carer?"),
                    Map.entry("area", "Where does the child live now?"),
                    Map.entry("movedOn", "When did they move?"),
                    Map.entry("appointment", "Which kind of appointment?"),
                    Map.entry("inTwelveMonths", "How often in the last 12 months?"),
                    Map.entry("monitor", "Which agency watches over the agreement?"),
                    Map.entry("otherMonitor", "Which other agency does?"),
                    Map.entry("expiresOn", "When does it end?"),
                    Map.entry("observer", "Who saw it?"),
                    Map.entry("term", "What was the term about?"),
                    Map.entry("grade", "Which grade was given?"),
                    Map.entry("computedGrade", "Which grade do the answers add up to?"),
                    Map.entry("engagement", "Did the victim take part?"),
                    Map.entry("childrenPresent", "Were children there?"),
                    Map.entry("incident", "The incident’s reference"),
                    Map.entry("domesticAbuse", "Is there domestic abuse?"),
                    Map.entry("mother", "The mother’s reference"),
                    Map.entry("dueOn", "When is the baby due?"),
                    Map.entry("plan", "The reference of the plan made before the birth"),
                    Map.entry("conditions", "Do conditions touch the child or its home?"),
                    Map.entry("expiresAt", "When do the conditions end?"),
                    Map.entry("until", "Until when does it hold?"),
                    Map.entry("category", "Which category of abuse or neglect?"),
                    Map.entry("reviewOn", "When is the review conference?"),
                    Map.entry("asked", "Which agency was asked?"),
                    Map.entry("ofPractice", "Which GP practice alone was asked?"),
                    Map.entry("questions", "What was asked about?"),
                    Map.entry("dueAt", "When is the answer due?"),
                    Map.entry("sibling", "The brother’s or sister’s reference"),
                    Map.entry("parent", "Which parent?"),
                    Map.entry("whyNot", "Why not?"),
                    Map.entry("person", "The person’s reference"),
                    Map.entry("challenger", "Which agency challenges it?"),
                    Map.entry("level", "Which level has it reached?"),
                    Map.entry("decision", "The decision’s reference"),
                    Map.entry("lastSeenAt", "When was the child last seen?"),
                    Map.entry("concern", "What is the worry about?"),
                    Map.entry("role", "Who changed?"),
                    Map.entry("outcome", "The outcome"),
                    Map.entry("conference", "Does a conference follow?"));
    private static final Map<String, String> HINTS =
            Map.of(
                    "reason", "An injury is told to the police at once.",
                    "mobility",
                            "Crawling or shuffling counts. Injuries to a baby who cannot do either are rarely accidents.",
                    "site", "For example RXQ02.",
                    "ward", "For example pau.",
                    "placedBy", "The police are told if it was they.",
                    "area", "Another authority is told if the child lives there now.",
                    "grade", "If it is high, the MARAC coordinator is told.",
                    "supervised", "Probation is told if it does.");
    private static final String IF_KNOWN = "Leave it out if you do not know it.";

    private ChangeWords() {}

    /** What a code says something about. */
    static String label(String name) {
        return LABELS.getOrDefault(name, of(name));
    }

    /** How to answer, and whether it may be left out. */
    static String hint(CodeRule code) {
        String hint = HINTS.getOrDefault(code.name(), "");
        String stages = code.at().isEmpty() ? "" : stages(code);
        return Stream.of(hint, stages, code.needed() ? "" : IF_KNOWN)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String stages(CodeRule code) {
        return "Only for: "
                + code.at().stream().sorted().map(ChangeWords::of).collect(Collectors.joining(", "))
                + ".";
    }

    /** A value in words: {@code not-mobile}, "Not mobile". */
    static String of(String value) {
        if (MOMENT.matcher(value).matches()) {
            return DueWords.exact(Instant.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value).format(DAY_WORDS);
        }
        if (REFERENCE.matcher(value).matches()) {
            return value;
        }
        String words = Agency.of(value).map(Agency::words).orElse(value.replace('-', ' '));
        return Capital.of(words);
    }
}
