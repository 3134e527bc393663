package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.ChildWords;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What was found out for a single assessment: of each child, and from each agency. */
final class AssessedWords {

    private AssessedWords() {}

    /** Which of the children of an assessment it is, at the beginning of a sentence. */
    static String who(AssessedChild child, SingleAssessment of) {
        List<AssessedChild> all = of.children();
        return Capital.of(ChildWords.of(all.indexOf(child), all.size()));
    }

    /** A child, told apart by these words, and each visit to it. */
    static Fact fact(AssessedChild child, String words, CaseEntries entries) {
        return child.accountedFor()
                ? new Fact(words, visits(child, entries))
                : Fact.of(words, "Nobody has seen the child yet.");
    }

    private static List<String> visits(AssessedChild child, CaseEntries entries) {
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (ChildVisit visit : child.visits()) {
            place++;
            lines.addAll(HeardWords.of(visit));
            lines.addAll(entries.lines(child.visit(place)));
        }
        return lines;
    }

    /** An agency, and what came of asking it. */
    static Fact fact(AskedAgency asked) {
        return new Fact(asked.agency().words(), HeardWords.of(asked.answer()));
    }

    /** A GP practice that is invited, and how it takes part. */
    static Fact fact(InvitedPractice one) {
        String said =
                one.takingPart()
                        .map(how -> "It " + how.words() + told(one))
                        .orElse("It has not said whether it comes, dials in or sends a report.");
        return Fact.of("GP practice " + one.odsCode() + ", invited", said);
    }

    private static String told(InvitedPractice one) {
        return one.by().isEmpty() ? ". It told one of us." : ". It said so itself.";
    }
}
