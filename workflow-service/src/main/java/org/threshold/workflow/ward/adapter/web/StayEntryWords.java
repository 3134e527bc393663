package org.threshold.workflow.ward.adapter.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.app.ShowStay.Whole;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.WardReview;

/** Tells what consultants found on the ward, and what they handed over. */
@Component
class StayEntryWords implements EntryWords {

    private final ShowStay show;

    StayEntryWords(ShowStay show) {
        this.show = show;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.WARD_REVIEW, EntryKind.CONSULTANT_HANDOVER);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        Map<EntryKey, List<String>> words = new HashMap<>();
        show.all(who, ref).forEach(whole -> words.putAll(of(whole)));
        return words;
    }

    private static Map<EntryKey, List<String>> of(Whole whole) {
        Map<EntryKey, List<String>> words = new HashMap<>();
        whole.reviews((one, key) -> Map.entry(key, said(one)))
                .forEach(one -> words.put(one.getKey(), one.getValue()));
        for (Handed handed : whole.handovers()) {
            words.put(handed.id().entry(), said(handed));
            words.put(handed.id().note(), said(handed));
        }
        return words;
    }

    private static List<String> said(WardReview one) {
        return List.of(
                "Seen by: " + one.consultant(),
                "Found: " + one.found(),
                "Until the next review: " + one.plan());
    }

    /** The note may have followed; it is read with the handover that it is of. */
    private static List<String> said(Handed one) {
        ConsultantNote note = one.note();
        List<String> lines = new ArrayList<>();
        lines.add("From " + one.from() + " to " + one.to() + ".");
        add(lines, "Concern: ", note.concern());
        add(lines, "Planned: ", note.plan());
        add(lines, "Outstanding: ", note.outstanding());
        add(lines, "If the child gets worse or is to be taken home: ", note.contingency());
        if (!note.missing().isEmpty()) {
            lines.add("The handover note is still to be written.");
        }
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String before, String words) {
        if (!words.isBlank()) {
            lines.add(before + words);
        }
    }
}
