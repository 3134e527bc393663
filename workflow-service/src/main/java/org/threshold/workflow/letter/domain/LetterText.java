package org.threshold.workflow.letter.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.letter.domain.Issuing.Invitation;
import org.threshold.workflow.letter.domain.LetterSheet.Section;

/**
 * The words of a letter to a parent: what is decided, what it means, whom to ring and how to
 * complain. Whoever changes a word raises {@link #VERSION}; what was sent stays as it was.
 */
public final class LetterText {

    /** Which edition of these words it is. */
    public static final int VERSION = 1;

    private LetterText() {}

    /** Whom a letter names, and when: the parent, the child, and the day in England. */
    public record Names(String parent, String child, LocalDate on) {

        @Override
        public String toString() {
            return "Names[" + on + "]";
        }
    }

    /** The letter. */
    public static LetterSheet of(Decision about, Names names, Issuing given) {
        return new LetterSheet(
                List.of(
                        new Section("", opening(about, names)),
                        new Section("What has been decided", decided(about, names, given)),
                        new Section("What this means for you", meaning(about)),
                        new Section("Whom you can ring", ringing(given)),
                        new Section("If you do not agree", complaining())));
    }

    private static List<String> opening(Decision about, Names names) {
        String whom =
                about.kind().concernsEachParent()
                        ? ". It goes to each parent and to everybody else who has parental"
                                + " responsibility, in a letter of their own."
                        : ". It goes to you alone.";
        return List.of(
                DueWords.day(names.on()),
                "Dear " + names.parent() + ",",
                "This letter is about " + names.child() + whom);
    }

    private static List<String> decided(Decision about, Names names, Issuing given) {
        return switch (about.kind()) {
            case ENQUIRY_STARTED ->
                    List.of(
                            "There is concern that "
                                    + names.child()
                                    + " may have been harmed or may be harmed. The law says that the"
                                    + " council must then find out more (section 47 of the Children Act"
                                    + " 1989). These enquiries began on "
                                    + DueWords.exact(about.decidedAt())
                                    + ".");
            case ENQUIRY_OUTCOME -> List.of(outcome(about.code(), names.child()));
            case CONFERENCE -> conference(names.child(), given.invitation());
            case STRATEGY_DECISION -> List.of(withoutEnquiry(about.code(), names.child()));
            case CONTACT_RESTRICTED -> ContactText.decided(about, names.child());
            case CONTACT_LIFTED -> ContactText.lifted(about, names.child());
        };
    }

    private static String outcome(String code, String child) {
        return switch (code) {
            case "not-substantiated" ->
                    "The enquiries about "
                            + child
                            + " are complete. The concern was not confirmed.";
            case "substantiated-no-continuing-risk" ->
                    "The enquiries about "
                            + child
                            + " are complete. The concern was confirmed. We do not think that "
                            + child
                            + " is at risk of serious harm now.";
            default ->
                    "The enquiries about "
                            + child
                            + " are complete. The concern was confirmed, and we think that "
                            + child
                            + " may still be at risk. A child protection conference is held. You are"
                            + " invited to it in a letter of its own.";
        };
    }

    private static List<String> conference(String child, Optional<Invitation> invitation) {
        return List.of(
                "A child protection conference about "
                        + child
                        + " is held. You are invited, and what you say counts.",
                invitation
                        .map(it -> DueWords.exact(it.at()) + ", " + it.place() + ".")
                        .orElse("We tell you when and where."));
    }

    private static String withoutEnquiry(String code, String child) {
        return code.equals("section-17")
                ? "People who work with "
                        + child
                        + " met because of a concern. They decided that the family may need help, and"
                        + " that a social worker finds out with you which (an assessment under section"
                        + " 17 of the Children Act 1989)."
                : "People who work with "
                        + child
                        + " met because of a concern. They decided that nothing further has to be done"
                        + " to protect "
                        + child
                        + ".";
    }

    private static List<String> meaning(Decision about) {
        return switch (about.kind()) {
            case ENQUIRY_STARTED ->
                    List.of(
                            "A social worker sees your child and talks with you. You can say what you"
                                    + " know and what worries you.",
                            "Nothing has been decided about who did what.");
            case ENQUIRY_OUTCOME, STRATEGY_DECISION ->
                    List.of(
                            "You can ask the social worker what this rests on, and say what you think"
                                    + " is wrong. What you say is written down.");
            case CONFERENCE ->
                    List.of(
                            "At the conference the people who work with your child and the family agree"
                                    + " whether a plan is needed to keep your child safe.",
                            "You can bring somebody to support you. If it is not safe or not possible"
                                    + " for you to come, tell us: you can speak to the chair before, or"
                                    + " write down what you want to be heard.");
            case CONTACT_RESTRICTED -> ContactText.meaning();
            case CONTACT_LIFTED -> ContactText.free();
        };
    }

    private static List<String> ringing(Issuing given) {
        return List.of(
                given.ring(),
                "If you think that a child is in danger now, ring 999.",
                "If you need this letter in another language or read out to you, ring us.");
    }

    private static List<String> complaining() {
        return List.of(
                "Talk to the social worker or to the team manager first. If that does not help, you can"
                        + " complain to the council’s complaints team for children’s social care; it is"
                        + " free, and it changes nothing about how you are treated.",
                "After that you can go to the Local Government and Social Care Ombudsman"
                        + " (www.lgo.org.uk). You can also ask a solicitor for advice.");
    }
}
