package org.threshold.workflow.entry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Somebody corrects an entry of a case by an addendum; the entry stays as it was (R-Hosp-3a). */
@Service
public class AddAddendum {

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "corrected",
                    "It is not said what is corrected.",
                    "Say what of the entry is not right, and what is. The entry itself stays as it was.");

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final EntryRows rows;
    private final AddendumRecord record;

    AddAddendum(
            Access access, Cases cases, JoinedCases joined, EntryRows rows, AddendumRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.rows = rows;
        this.record = record;
    }

    /** Keeps it; the same sent again is kept once. Why may be left out. */
    @Transactional
    public Adding handle(Actor who, CaseRef asked, UUID id, Correction said) {
        access.require(who, Activity.ADD_ADDENDUM);
        if (said.corrected().isBlank()) {
            return new Adding.Refused(List.of(NOTHING_SAID));
        }
        if (cases.childOf(asked).isEmpty()) {
            return new Adding.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return rows.find(joined.all(ref), id)
                .map(entry -> added(who, entry, said))
                .orElseGet(Adding.NotThere::new);
    }

    private Adding added(Actor who, Entry entry, Correction said) {
        Optional<Addendum> already =
                entry.addenda().stream()
                        .filter(one -> one.said().equals(said) && one.by() == who.agency())
                        .findFirst();
        return new Adding.Added(entry, already.orElseGet(() -> fresh(who, entry, said)));
    }

    private Addendum fresh(Actor who, Entry entry, Correction said) {
        var addendum = new Addendum(record.newId(), said, who.agency(), record.now());
        rows.add(entry.id(), addendum, who);
        record.added(who, entry, addendum);
        return addendum;
    }
}
