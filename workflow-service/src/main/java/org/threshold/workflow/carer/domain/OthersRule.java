package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.threshold.workflow.platform.Refusal;

/**
 * What has to be known of the others in the home of somebody who took over care (R-TVP-4): each is
 * a person with a name, a date of birth and checks of their own, or there is nobody.
 */
final class OthersRule {

    /** Words that say that nobody lives there, whatever is added to them. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?is)\\s*(nobody|no one|no-one|none|there is (nobody|no one))"
                            + "( else)?( (lives|is|stays)( there| here)?)?\\s*([.,;:!].*)?");

    /** Words that take it back, or leave it open: that nobody knows is not that nobody is there. */
    private static final Pattern NOT_SURE =
            Pattern.compile(
                    "(?is).*\\b(except|but|apart|other than|besides|only|know|knows|known|sure|yet|may"
                            + "|might|perhaps|sometimes)\\b.*");

    private final List<Refusal> refusals = new ArrayList<>();

    private OthersRule() {}

    static List<Refusal> refusals(CarerDetails.Home home, LocalDate today) {
        var rule = new OthersRule();
        if (home.people().isEmpty()) {
            rule.words(home.others());
        }
        for (int place = 0; place < home.people().size(); place++) {
            rule.person(home.people().get(place), "people[" + place + "].", today);
        }
        return rule.refusals;
    }

    private void words(String others) {
        if (others.isBlank()) {
            refuse(
                    "others",
                    "It is not said who else lives in that home.",
                    "Name each, with their date of birth as far as it is known, or say that there is nobody.");
        } else if (!NOBODY.matcher(others).matches() || NOT_SURE.matcher(others).matches()) {
            refuse(
                    "others",
                    "The others in that home are in words only.",
                    "Enter each as a person, with the checks of each; or, if it is so, say: Nobody else"
                            + " lives there.");
        }
    }

    private void person(OtherAtHome one, String at, LocalDate today) {
        if (one.name().isBlank()) {
            refuse(
                    at + "name",
                    "A name is missing of the others in that home.",
                    "Give it in full.");
        }
        if (one.born().filter(on -> !on.isAfter(today)).isEmpty()) {
            refuse(
                    at + "born",
                    "A date of birth is missing of the others in that home, or is still to come.",
                    "Ask for it; the checks need it.");
        }
        checked(one.checks(), at);
    }

    private void checked(CarerDetails.Checks checks, String at) {
        if (checks.police() == PoliceCheck.OUTSTANDING || checks.policeResult().isBlank()) {
            refuse(
                    at + "police",
                    "Of one of the others in that home, the check by the police is outstanding.",
                    "Ask for it, urgently if need be, and say what the police know.");
        }
        if (checks.care() == CareCheck.OUTSTANDING || checks.careResult().isBlank()) {
            refuse(
                    at + "care",
                    "Of one of the others in that home, the check of social care’s records is"
                            + " outstanding.",
                    "Look, and say what social care knows.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
