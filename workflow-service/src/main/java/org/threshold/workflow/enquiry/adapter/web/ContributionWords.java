package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;

/** What came of asking an agency; of general practice, of each practice by itself (R-4.2-5b). */
final class ContributionWords {

    private ContributionWords() {}

    /** In lines, for the page of the enquiry. */
    static List<String> of(Contribution one) {
        if (one.practices().size() < 2 && one.answers().size() < 2) {
            return HeardWords.of(one.answer());
        }
        List<String> lines = new ArrayList<>();
        one.answers().forEach(said -> lines.addAll(said(said)));
        one.silent().forEach(code -> lines.add("Practice " + code + ": It has not answered yet."));
        return lines;
    }

    /** That an answer is still to come, in a sentence. */
    static String awaited(Contribution one) {
        return one.answers().isEmpty()
                ? "No answer yet from " + one.agency().words() + "."
                : "No answer yet from practice " + String.join(", ", one.silent()) + ".";
    }

    private static String of(String role) {
        return role.isEmpty() ? "Recorded" : "By itself";
    }

    private static List<String> said(Answered said) {
        String who = said.practice().map(code -> "Practice " + code).orElse(of(said.role()));
        List<String> lines = HeardWords.of(said.answer());
        return Stream.concat(Stream.of(who + ": " + lines.getFirst()), lines.stream().skip(1))
                .toList();
    }
}
