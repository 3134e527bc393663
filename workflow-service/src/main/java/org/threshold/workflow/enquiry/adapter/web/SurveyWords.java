package org.threshold.workflow.enquiry.adapter.web;

import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** What became of a skeletal survey, in the words of the pages. */
final class SurveyWords {

    private SurveyWords() {}

    /** The set of images that a line is about, inside a sentence. */
    static String set(Line line) {
        return line == Line.FIRST_SURVEY
                ? "the first set of images of the skeletal survey"
                : "the second set of images of the skeletal survey";
    }

    /**
     * What became of a set; the consultant's name is for the report's own page.
     *
     * @param awaited whether somebody still has to report it
     */
    static String became(Optional<SurveyReport> report, boolean awaited) {
        return report.map(SurveyWords::became)
                .orElse(
                        awaited
                                ? "It has not been reported."
                                : "It was left out together with the first.");
    }

    private static String became(SurveyReport report) {
        return switch (report) {
            case SurveyReport.Reported(var doneAt, var findings) ->
                    "Done on " + DueWords.exact(doneAt) + ". " + findings;
            case SurveyReport.NotDone(var consultant, var reason) ->
                    consultant + ", consultant, decided against it. " + reason;
        };
    }
}
