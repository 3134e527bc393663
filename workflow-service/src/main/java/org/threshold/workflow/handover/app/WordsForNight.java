package org.threshold.workflow.handover.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** Keeps what the day tells the night, and hands it over at once where the list is made. */
@Service
class WordsForNight {

    private final HandoverLists lists;
    private final HandoverEntries entries;
    private final HandoverKeeping keeping;
    private final HandoverRecord record;
    private final Nights nights;

    WordsForNight(
            HandoverLists lists,
            HandoverEntries entries,
            HandoverKeeping keeping,
            HandoverRecord record,
            WorkingTime working) {
        this.lists = lists;
        this.entries = entries;
        this.keeping = keeping;
        this.record = record;
        this.nights = new Nights(working);
    }

    /** The night that is told. */
    Night night() {
        return nights.coming(record.now());
    }

    /** The entry of a case, whose row is locked; added where there is none. */
    HandoverEntry entry(CaseRef ref, Night night) {
        return entries.of(ref, night.day()).orElseGet(() -> added(ref, night));
    }

    private HandoverEntry added(CaseRef ref, Night night) {
        var id = new EntryId(record.newId());
        entries.add(id, ref, night.day());
        return entries.find(id).orElseThrow();
    }

    /** Whoever has taken the case over has to take over what is said since. */
    void say(Actor who, HandoverEntry entry, Said said) {
        var word = new DayWord(said, who.staff().orElseThrow(), record.now());
        if (entry.says(word)) {
            return;
        }
        entries.say(entry.id(), word);
        record.keep(who, "night-told", entry, said.know());
        boolean handed = entry.standing() instanceof Standing.Handed;
        if (lists.made(entry.night()) && !handed) {
            keeping.hand(entry);
        }
    }
}
