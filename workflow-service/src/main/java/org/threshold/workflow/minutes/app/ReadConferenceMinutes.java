package org.threshold.workflow.minutes.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.WhoHasFiled;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the minutes of the conferences of a case, and which practice has filed them. */
@Service
public class ReadConferenceMinutes {

    private final Access access;
    private final ConferenceMinutesRows rows;
    private final JoinedCases joined;
    private final WhoHasFiled filed;

    ReadConferenceMinutes(
            Access access, ConferenceMinutesRows rows, JoinedCases joined, WhoHasFiled filed) {
        this.access = access;
        this.rows = rows;
        this.joined = joined;
        this.filed = filed;
    }

    /** Minutes, and who was told of them. */
    public record Shown(ConferenceMinutes minutes, List<Filing> told) {

        public Shown {
            told = List.copyOf(told);
        }
    }

    /** All of a case, the latest conference first. */
    @Transactional(readOnly = true)
    public List<Shown> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return rows.of(joined.answering(ref)).stream().map(this::shown).toList();
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(MinutesId id) {
        return shown(rows.find(id).orElseThrow());
    }

    private Shown shown(ConferenceMinutes one) {
        return new Shown(one, one.sent().map(sent -> filed.of(sent.change())).orElseGet(List::of));
    }
}
