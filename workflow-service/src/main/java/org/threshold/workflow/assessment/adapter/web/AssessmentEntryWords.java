package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.referral.CaseRef;

/** Tells which child was visited for a single assessment, and what was seen of it. */
@Component
class AssessmentEntryWords implements EntryWords {

    private final ReadSingleAssessments read;

    AssessmentEntryWords(ReadSingleAssessments read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.ASSESSMENT_VISIT);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        Map<EntryKey, List<String>> words = new HashMap<>();
        read.of(who, ref).stream()
                .flatMap(List::stream)
                .map(ReadSingleAssessments.Shown::assessment)
                .forEach(one -> words.putAll(of(one)));
        return words;
    }

    private static Map<EntryKey, List<String>> of(SingleAssessment one) {
        Map<EntryKey, List<String>> words = new HashMap<>();
        for (AssessedChild child : one.children()) {
            int place = 0;
            for (ChildVisit visit : child.visits()) {
                place++;
                words.put(child.visit(place), said(visit, AssessedWords.who(child, one)));
            }
        }
        return words;
    }

    private static List<String> said(ChildVisit visit, String child) {
        List<String> lines = new ArrayList<>();
        lines.add(child + ".");
        lines.addAll(HeardWords.of(visit));
        return List.copyOf(lines);
    }
}
