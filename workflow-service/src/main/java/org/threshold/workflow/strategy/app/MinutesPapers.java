package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.Minutes.Background;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;

/** Gathers the papers that a discussion’s minutes are drawn up from. */
@Service
class MinutesPapers {

    private final People people;
    private final StaffDirectory staff;
    private final DiscussionHistory history;
    private final Hearers hearers;

    MinutesPapers(People people, StaffDirectory staff, DiscussionHistory history, Hearers hearers) {
        this.people = people;
        this.staff = staff;
        this.history = history;
        this.hearers = hearers;
    }

    /** The minutes, as somebody reads them. */
    Minutes minutes(Actor who, DiscussionPage page, Instant now) {
        Background background = background(page.discussion());
        return new Minutes(page, background, staff.names(named(who, background.records())), now);
    }

    private Background background(Discussion discussion) {
        return new Background(
                people.view(discussion.children().stream().map(DiscussedChild::person).toList()),
                history.concerns(discussion.id()),
                history.records(discussion.id()),
                hearers.recipients(discussion));
    }

    private static Set<StaffId> named(Actor who, List<MeetingRecord> records) {
        Set<StaffId> named = new HashSet<>(who.staff().stream().toList());
        records.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.held()), one.decided().stream()))
                .map(Kept::by)
                .forEach(named::add);
        return named;
    }
}
