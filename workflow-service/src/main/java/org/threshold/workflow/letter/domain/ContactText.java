package org.threshold.workflow.letter.domain;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;

/**
 * The words of the letters to the one parent whose contact with a child is restricted, or no longer
 * (F-1.3.9).
 */
final class ContactText {

    private ContactText() {}

    /** How contact is restricted, and on what it rests. */
    static List<String> decided(Decision about, String child) {
        String[] how = about.code().split("/", -1);
        return List.of(
                "On "
                        + DueWords.exact(about.decidedAt())
                        + " we recorded that your contact with "
                        + child
                        + " is restricted: "
                        + how(how[0]),
                basis(how.length > 1 ? how[1] : ""));
    }

    private static String how(String kind) {
        return switch (kind) {
            case "no-contact" -> "there is to be no contact.";
            case "supervised" -> "somebody who is named to you has to be there all the time.";
            case "not-alone" -> "you are not to be alone with your child.";
            case "not-at-home" ->
                    "you are not to live in the home in which your child lives, or to come there.";
            default -> "the social worker tells you how.";
        };
    }

    private static String basis(String kind) {
        return switch (kind) {
            case "court-order" ->
                    "This rests on an order of a court. You can ask for a copy of it, and you can ask"
                            + " the court to change it.";
            case "written-agreement" ->
                    "This rests on your own written agreement. You can withdraw it whenever you want:"
                            + " tell the social worker. Take legal advice before you sign anything.";
            case "police-condition" ->
                    "This rests on a condition of bail or of the police. You can ask the officer in the"
                            + " case which it is and when it ends.";
            default ->
                    "No legal basis for this is recorded yet. We have to get one or to end the"
                            + " restriction, and we ask you to take legal advice.";
        };
    }

    /** That it is over. */
    static List<String> lifted(Decision about, String child) {
        return List.of(
                "On "
                        + DueWords.exact(about.decidedAt())
                        + " we lifted the restriction of your contact with "
                        + child
                        + " of which we told you, or should have told you.");
    }

    /** What follows for the parent. */
    static List<String> free() {
        return List.of(
                "We restrict your contact no longer. If there is an order of a court, or a condition"
                        + " of bail, it still holds until it ends: ask your solicitor or the officer"
                        + " in the case.",
                "You can ask why contact was restricted and why it is not any more. What you say is"
                        + " written down.");
    }

    /** What the parent can do. */
    static List<String> meaning() {
        return List.of(
                "You keep your parental responsibility. You can ask why contact is restricted, who"
                        + " decided it, and when it is looked at again. What you say is written down.",
                "You may have free legal advice while the council is considering going to court. Ask a"
                        + " solicitor for children’s cases.");
    }
}
