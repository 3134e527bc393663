package org.threshold.workflow.minutes.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes.Shown;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its conferences’ minutes, and which practice has filed them. */
@Component
class CaseMinutesPart implements CasePart {

    private static final int ORDER = 19;

    private final ReadConferenceMinutes read;

    CaseMinutesPart(ReadConferenceMinutes read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<Shown> all =
                CaseRef.of(caseRef).stream().flatMap(ref -> read.of(who, ref).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(MinutesWords.part(all));
    }
}
