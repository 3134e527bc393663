package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/**
 * What the page asks of whoever takes a referral in; only who, where and the worry must be said.
 */
final class ReferralFields {

    private ReferralFields() {}

    /** In the order in which a caller tells it: the worry first, who they are last. */
    static List<FormField> all() {
        return between(
                new FormField.LongText(
                        "worry", "What is the worry?", "In the words of the person who tells you."),
                new FormField.Group("referrer", "Who tells you", "", referrer()),
                new FormField.Choice("channel", "How did it reach you?", "", channels()));
    }

    /** The same of a health visitor who writes it: what they saw, and who they are. */
    static List<FormField> ofVisitor() {
        return between(
                new FormField.LongText(
                        "worry",
                        "What is the worry?",
                        "What you saw and heard, and what you fear may happen."),
                HospitalFields.whoYouAre("Such as health visitor or community nurse."));
    }

    private static List<FormField> between(FormField worry, FormField... teller) {
        return Stream.of(Stream.of(worry), about(), Stream.of(teller))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<FormField> about() {
        return Stream.of(
                new FormField.Text(
                        "whereabouts",
                        "Where is the child now?",
                        "An address, a ward, a school: where somebody can see the child today."),
                new FormField.Repeated("children", "Child", "", child()),
                suspicion(),
                others(),
                new FormField.WholeNumber(
                        "otherChildrenNumber",
                        "If yes: how many?",
                        "Leave it out if nobody knows."),
                new FormField.Repeated("adults", "Adult", "", adult()),
                HarmFields.suspects());
    }

    private static FormField suspicion() {
        return new FormField.Choice(
                "suspicion",
                "Is there reasonable cause to suspect that a child is suffering, or likely to suffer,"
                        + " significant harm?",
                "Suspicion is enough; it need not be proved. Yes calls a strategy discussion (section 47).",
                List.of(
                        new Option("suspected", "Yes"),
                        new Option("not-suspected", "No"),
                        new Option("not-said", "Not said")));
    }

    static FormField others() {
        return new FormField.Choice(
                "otherChildren",
                "Are there other children in the home, or whom these adults care for?",
                "If nobody has asked, say so: a social worker asks within the hour (lesson 3.1.22 of"
                        + " the review).",
                List.of(
                        new Option("yes", "Yes"),
                        new Option("no", "No"),
                        new Option("not-asked", "Not asked")));
    }

    static FormField mobility() {
        return new FormField.Choice(
                "mobility",
                "Does the child move about by itself?",
                "An injury to a baby who cannot crawl or shuffle goes to the police at once.",
                List.of(
                        new Option("not-mobile", "No"),
                        new Option("mobile", "Yes"),
                        new Option("not-known", "Not known")));
    }

    static FormField mark() {
        return new FormField.Choice(
                "mark",
                "Is there an injury or a mark?",
                "",
                List.of(
                        new Option("injury", "An injury, explained or not"),
                        new Option("uncertain-mark", "A mark, and nobody is sure what it is"),
                        new Option("none-seen", "None seen")));
    }

    private static List<FormField> child() {
        return List.of(
                new FormField.Text(
                        "name", "Name", "Or a description, such as: baby, about 3 months."),
                new FormField.Day("dateOfBirth", "Date of birth", "If it is known."),
                new FormField.WholeNumber(
                        "ageInMonths",
                        "Or about how many months old?",
                        "Leave it out if not known."),
                mobility(),
                mark(),
                new FormField.Text("site", "Where on the body?", "For example face or leg."),
                new FormField.Text("nhsNumber", "NHS number", "Leave it out if it is not at hand."),
                new FormField.Text(
                        "practice",
                        "GP practice, as its code",
                        "One letter and five digits, if known."));
    }

    private static List<FormField> adult() {
        return List.of(
                new FormField.Text("name", "Name", ""),
                new FormField.Day("dateOfBirth", "Date of birth", "If it is known."),
                new FormField.Text("relationship", "What are they to the child?", ""));
    }

    private static List<FormField> referrer() {
        return List.of(
                new FormField.YesNo(
                        "anonymous",
                        "Do they want to stay anonymous?",
                        "Then leave out what would name them. The referral counts as any other."),
                new FormField.Choice(
                        "agency",
                        "From where?",
                        "Leave it out for a member of the public.",
                        agencies()),
                new FormField.Text("name", "Their name", ""),
                new FormField.Text(
                        "role", "Their role", "Such as health visitor, neighbour or aunt."),
                new FormField.Text("contact", "How to reach them", ""));
    }

    private static List<Option> agencies() {
        return Stream.of(Agency.values())
                .filter(agency -> agency != Agency.THRESHOLD)
                .map(agency -> new Option(agency.code(), agency.words()))
                .toList();
    }

    private static List<Option> channels() {
        return List.of(
                new Option("telephone", "By telephone"),
                new Option("in-person", "In person"),
                new Option("written", "In writing"));
    }
}
