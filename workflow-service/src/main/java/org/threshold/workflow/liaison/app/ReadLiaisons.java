package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;

/** Shows the liaisons, and one with its agenda; who read which families is kept in the audit. */
@Service
public class ReadLiaisons {

    private static final int MOST = 200;

    private final Access access;
    private final Liaisons liaisons;
    private final LiaisonPractices practices;
    private final OpenCases cases;
    private final LiaisonReading reading;

    ReadLiaisons(
            Access access,
            Liaisons liaisons,
            LiaisonPractices practices,
            OpenCases cases,
            LiaisonReading reading) {
        this.access = access;
        this.liaisons = liaisons;
        this.practices = practices;
        this.cases = cases;
        this.reading = reading;
    }

    /**
     * All liaisons.
     *
     * @param toCome the soonest first
     * @param past the last planned first
     * @param without practices at which a child with an open case is registered and no liaison is
     *     to come
     * @param closed practices that have closed, and at which a child with an open case is still
     *     registered
     */
    public record All(
            List<Liaison> toCome,
            List<Liaison> past,
            List<RegisteredAt> without,
            List<RegisteredAt> closed) {}

    /**
     * One liaison.
     *
     * @param lastTime what was said of each child at the one that took place before
     * @param people the children on its agenda, by id
     * @param dueAt by when the next one of the practice is to be held, UTC
     * @param today a day in England
     */
    public record One(
            Liaison liaison,
            AgendaSoFar agenda,
            Map<PersonId, KeptAnswer> lastTime,
            Map<PersonId, PersonView> people,
            Optional<Instant> dueAt,
            List<Liaisons.Told> told,
            LocalDate today) {}

    /** Those to come, and the latest that were. */
    @Transactional(readOnly = true)
    public All all(Actor who) {
        access.require(who, Activity.READ_LIAISON);
        List<Liaison> toCome = liaisons.toCome();
        List<RegisteredAt> planned = toCome.stream().map(one -> one.series().practice()).toList();
        Set<RegisteredAt> closed = practices.closed();
        List<RegisteredAt> all = cases.practices();
        return new All(
                toCome,
                liaisons.past(MOST),
                all.stream()
                        .filter(one -> !planned.contains(one) && !closed.contains(one))
                        .toList(),
                all.stream().filter(closed::contains).toList());
    }

    /** One with its agenda. */
    @Transactional
    public Optional<One> one(Actor who, LiaisonId id) {
        access.require(who, Activity.READ_LIAISON);
        return liaisons.find(id).map(one -> reading.of(who, one));
    }

    /** The practice of a step, and the page of the liaison that is to come or of all of them. */
    @Transactional(readOnly = true)
    public ForStep forStep(SeriesId id) {
        return new ForStep(
                liaisons.find(id).orElseThrow(),
                liaisons.planned(id)
                        .map(one -> LiaisonAddress.of(one.id()))
                        .orElse(LiaisonAddress.ALL));
    }

    /** What the form of a step is about. */
    public record ForStep(Series series, String page) {}
}
