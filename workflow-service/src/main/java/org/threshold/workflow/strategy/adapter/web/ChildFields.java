package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;
import org.threshold.workflow.strategy.domain.DiscussedChild;

/** What the page asks about each child of a discussion. */
final class ChildFields {

    private ChildFields() {}

    /** Of each child, what a meeting decided. */
    static FormField decisions(Outline outline) {
        return of(
                "The decision for each child",
                "Every child of the discussion, the brothers and sisters too (Baby E review,"
                        + " 3.1.8). Open one child after the other; you can save in between.",
                new Which("caseRef", cases(outline), true));
    }

    /** Of a child, what could not wait. */
    static FormField decidedAtOnce(Outline outline) {
        return of(
                "Decided at once",
                "Only what cannot wait; leave it folded otherwise. Every child’s decision is asked"
                        + " for next.",
                new Which("caseRef", cases(outline), false));
    }

    private static FormField of(String label, String hint, Which which) {
        return new ForEach(
                "children",
                label,
                hint,
                which,
                List.of(
                        outcome(),
                        Asked.why("reason", "Why is this right for this child?"),
                        lead(),
                        means(),
                        Asked.when("meetAt", "To meet again: when?", ""),
                        paediatric(),
                        Asked.why(
                                "paediatricReason",
                                "Why does a paediatrician see the child or not?"),
                        ReturnHomeFields.group()));
    }

    static List<Option> cases(Outline outline) {
        return outline.children().stream().map(ChildFields::option).toList();
    }

    private static Option option(DiscussedChild child) {
        String ref = child.caseRef().value();
        String red = child.path().red() ? ", injured or marked and not mobile" : "";
        return new Option(ref, "The child of case " + ref + red);
    }

    private static FormField outcome() {
        return new Choice(
                "outcome",
                "What was decided?",
                "An injury to a child that is not mobile is investigated jointly; anything less"
                        + " needs the duty inspector and the service manager.",
                Asked.options(OutcomeKind.values(), OutcomeKind::code, OutcomeKind::words));
    }

    private static FormField means() {
        return new Choice(
                "means",
                "For immediate protection: by what?",
                "",
                Asked.options(
                        Stream.of(Means.values())
                                .filter(Means::protectsAlone)
                                .toArray(Means[]::new),
                        Means::code,
                        ChildFields::words));
    }

    private static FormField lead() {
        List<Option> agencies =
                Asked.options(
                        new Agency[] {Agency.CHILDRENS_SOCIAL_CARE, Agency.POLICE},
                        Agency::code,
                        Agency::words);
        return new Group(
                "lead",
                "Who leads?",
                "For a section 47 enquiry, and where the police investigate alone.",
                List.of(
                        new Choice("agency", "Agency", "", agencies),
                        new Text("name", "Name", "For the record only.")));
    }

    private static String words(Means means) {
        return means.code().replace('-', ' ');
    }

    private static FormField paediatric() {
        return new Choice(
                "paediatric",
                "Does a paediatrician see the child?",
                "",
                Asked.options(
                        Paediatric.Answer.values(),
                        Paediatric.Answer::code,
                        one -> one.code().replace('-', ' ')));
    }
}
