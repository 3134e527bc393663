package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.strategy.domain.Invitee;

/**
 * The minutes of a discussion: everything on record, as it stands, that its record has to hold
 * (rules.md, section 2).
 *
 * @param names of staff who kept the record; one who is unknown is left out
 * @param asOf when they were drawn up, UTC
 */
public record Minutes(
        DiscussionPage page, Background background, Map<StaffId, String> names, Instant asOf) {

    public Minutes {
        names = Map.copyOf(names);
    }

    /**
     * What stands around the meetings.
     *
     * @param children those whom the discussion decides for
     * @param recipients to whom the record goes that was not sent yet
     */
    public record Background(
            List<PersonView> children,
            List<KnownConcern> concerns,
            List<MeetingRecord> records,
            List<Invitee> recipients) {

        public Background {
            children = List.copyOf(children);
            concerns = List.copyOf(concerns);
            records = List.copyOf(records);
            recipients = List.copyOf(recipients);
        }
    }

    /** Who kept the record of a meeting; each that was held has one. */
    public MeetingRecord recordOf(int number) {
        return background.records().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "Minutes[" + page.discussion().id() + "]";
    }
}
