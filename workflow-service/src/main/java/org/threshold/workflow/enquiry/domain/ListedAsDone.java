package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.13: what was done is listed with its day; an opinion without any rests on nothing. */
final class ListedAsDone {

    private ListedAsDone() {}

    /**
     * What is missing or cannot be.
     *
     * @param today the day in London on which the report is issued
     */
    static List<Refusal> refusals(List<Done> done, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (done.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "done",
                            "No investigation is listed that was done.",
                            "List each with its day. Your examination of the child is one."));
        }
        for (int place = 0; place < done.size(); place++) {
            refusals.addAll(refusals("done[" + place + "]", done.get(place), today));
        }
        return refusals;
    }

    private static List<Refusal> refusals(String field, Done one, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (one.what().isBlank()) {
            refusals.add(
                    new Refusal(
                            field + ".what",
                            "It is not said what was done.",
                            "Name the investigation, or leave the line out."));
        }
        if (one.on().isAfter(today)) {
            refusals.add(
                    new Refusal(
                            field + ".on",
                            "The investigation would have been done later than today.",
                            "Give the day on which it was done. If it is still to come, list it as"
                                    + " not complete."));
        }
        return refusals;
    }
}
