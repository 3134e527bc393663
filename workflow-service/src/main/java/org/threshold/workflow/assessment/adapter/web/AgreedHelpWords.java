package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.assessment.app.ReadAgreedHelp.Shown;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** Agreed help in sentences that name nobody of the family. */
final class AgreedHelpWords {

    static final String CODE = "agreed-help";
    static final String TITLE = "Help that was agreed";

    private AgreedHelpWords() {}

    /** What a step is about. */
    static Optional<CasePart.Part> matter(Shown one) {
        return CaseFacts.of(CODE, TITLE, List.of(fact(one)));
    }

    /** What was agreed, how it stands, and everything that was said of it. */
    static Fact fact(Shown one) {
        List<String> lines = new ArrayList<>();
        lines.add(standing(one.help()));
        one.due().forEach(due -> lines.add(due.words() + ": by " + DueWords.exact(due.at()) + "."));
        one.help().said().reversed().forEach(said -> lines.add(day(said) + ": " + said(said)));
        return new Fact(one.help().about().agreed().words(), lines);
    }

    private static String standing(AgreedHelp one) {
        return switch (one.standing()) {
            case TO_SET_UP -> "A manager has agreed to it. It is to be set up.";
            case GOES_ON -> "It is set up.";
            case ENDED -> "It has ended.";
        };
    }

    /** What was said, for the chronology. */
    static String said(Said said) {
        HelpGiven given = said.given();
        return given.goesOn()
                ? given.what()
                        + " Led by "
                        + given.lead()
                        + "."
                        + given.reviewOn()
                                .map(on -> " To be reviewed on " + DueWords.day(on) + ".")
                                .orElse("")
                : given.why();
    }

    private static String day(Said said) {
        return DueWords.day(WorkingTime.dayOf(said.at()));
    }
}
