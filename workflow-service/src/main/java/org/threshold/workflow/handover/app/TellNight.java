package org.threshold.workflow.handover.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.HandoverRule;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody of the day tells the night what it must know of a case (R-ASC-1): the case is on the
 * list to come, or on the one that stands.
 */
@Service
public class TellNight {

    private final Access access;
    private final KnownCases cases;
    private final WordsForNight words;

    TellNight(Access access, KnownCases cases, WordsForNight words) {
        this.access = access;
        this.cases = cases;
        this.words = words;
    }

    /** Keeps it, or says what is missing. The same said twice is kept once. */
    @Transactional
    public TellResult handle(Actor who, CaseRef asked, Said said) {
        access.require(who, Activity.TELL_NIGHT);
        if (!cases.known(asked)) {
            return new TellResult.NoSuchCase();
        }
        var refusals = HandoverRule.toTell(said);
        if (!refusals.isEmpty()) {
            return new TellResult.Refused(refusals);
        }
        CaseRef ref = cases.lock(asked);
        Night night = words.night();
        HandoverEntry entry = words.entry(ref, night);
        words.say(who, entry, said);
        return new TellResult.Kept(entry.id(), night);
    }
}
