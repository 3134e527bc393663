package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.liaison.app.ReadLiaisons.ForStep;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** What stands above the form of a step about liaisons. */
final class StepSheet {

    private StepSheet() {}

    static CasePart.Part of(ForStep about, List<Fact> more) {
        return new CaseFacts(
                        "liaison",
                        "The liaison of the practice and the health visitors",
                        Stream.concat(
                                        Stream.of(
                                                Fact.of(
                                                        "Practice",
                                                        about.series().practice().odsCode())),
                                        more.stream())
                                .toList(),
                        List.of(
                                new Link(
                                        "The agenda, and where it is said that it does not take"
                                                + " place",
                                        about.page())))
                .part();
    }
}
