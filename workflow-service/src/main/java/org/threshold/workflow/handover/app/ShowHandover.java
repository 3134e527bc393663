package org.threshold.workflow.handover.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.NightContacts;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.referral.CaseRef;

/** Shows the handover lists; that somebody looked is kept, with the cases that were shown. */
@Service
public class ShowHandover {

    private final Access access;
    private final HandoverNights nights;
    private final HandoverEntries entries;
    private final List<NightContacts> contacts;
    private final HandoverRecord record;

    ShowHandover(
            Access access,
            HandoverNights nights,
            HandoverEntries entries,
            List<NightContacts> contacts,
            HandoverRecord record) {
        this.access = access;
        this.nights = nights;
        this.entries = entries;
        this.contacts = List.copyOf(contacts);
        this.record = record;
    }

    /**
     * The list of a night.
     *
     * @param made whether its 16:30 has come; until then only what people added is on it
     * @param others the days of the other lists, the latest first
     */
    public record HandoverList(
            Night night, boolean made, List<Line> lines, List<LocalDate> others) {

        /** Copies, so that nobody can change it. */
        public HandoverList {
            lines = List.copyOf(lines);
            others = List.copyOf(others);
        }
    }

    /** A case on it, with the contacts that there were that night. */
    public record Line(HandoverEntry entry, List<NightContact> contacts) {

        /** Copies, so that nobody can change it. */
        public Line {
            contacts = List.copyOf(contacts);
        }
    }

    /** The list that is looked at first: the one that stands, or else the one to come. */
    @Transactional
    public HandoverList now(Actor who) {
        return of(who, nights.coming());
    }

    /** The list of the night that a day hands over to; empty when there is none. */
    @Transactional
    public Optional<HandoverList> of(Actor who, LocalDate day) {
        Night night = nights.of(day);
        boolean there = nights.made(night) || night.equals(nights.coming());
        return there ? Optional.of(of(who, night)) : Optional.empty();
    }

    private HandoverList of(Actor who, Night night) {
        access.require(who, Activity.READ_CASE);
        List<Line> lines = entries.of(night.day()).stream().map(it -> line(it, night)).toList();
        record.keep(
                who,
                "handover-list-read",
                lines.stream().map(line -> line.entry().caseRef()).toList());
        return new HandoverList(night, nights.made(night), lines, nights.besides(night));
    }

    /** The latest that the night was told, or is to be told, of a case. */
    @Transactional
    public Optional<Line> latest(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        Optional<HandoverEntry> latest = entries.of(ref, 1).stream().findFirst();
        latest.ifPresent(entry -> record.keep(who, "handover-entry-read", entry, ""));
        return latest.map(entry -> line(entry, nights.of(entry.night())));
    }

    /** One entry; empty when there is none. */
    @Transactional
    public Optional<Line> one(Actor who, EntryId id) {
        access.require(who, Activity.READ_CASE);
        Optional<HandoverEntry> found = entries.find(id);
        found.ifPresent(entry -> record.keep(who, "handover-entry-read", entry, ""));
        return found.map(entry -> line(entry, nights.of(entry.night())));
    }

    private Line line(HandoverEntry entry, Night night) {
        return new Line(
                entry,
                contacts.stream()
                        .flatMap(source -> source.of(entry.caseRef(), night).stream())
                        .toList());
    }
}
