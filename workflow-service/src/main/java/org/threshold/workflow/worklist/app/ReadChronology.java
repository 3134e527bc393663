package org.threshold.workflow.worklist.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.worklist.ChronologyScopes;
import org.threshold.workflow.worklist.ChronologyScopes.Scope;
import org.threshold.workflow.worklist.ChronologySource;
import org.threshold.workflow.worklist.domain.CaseEvent;

/**
 * The chronology of a case, of a family or of one of its people, from the same events (R-4.2-7c).
 * Who read it, and who took it away, is on the record of every case whose events are in it.
 */
@Service
public class ReadChronology {

    /** A case is known by its reference alone. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final Access access;
    private final List<ChronologySource> sources;
    private final ChronologyScopes scopes;
    private final AuditTrail audit;

    ReadChronology(
            Access access,
            List<ChronologySource> sources,
            ChronologyScopes scopes,
            AuditTrail audit) {
        this.access = access;
        this.sources = List.copyOf(sources);
        this.scopes = scopes;
        this.audit = audit;
    }

    /** Whose chronology. */
    public enum Whose {
        CASE,
        FAMILY,
        PERSON
    }

    /**
     * What is asked for.
     *
     * @param caseRef the case from which somebody looks
     * @param person whose, where it is a person’s
     * @param taken whether it is taken away as a file
     */
    public record Asked(Whose whose, String caseRef, Optional<UUID> person, boolean taken) {}

    /**
     * The events, the earliest first.
     *
     * @param ofChild whether it is the chronology of one child
     */
    public record Shown(boolean ofChild, List<CaseEvent> events) {

        public Shown {
            events = List.copyOf(events);
        }
    }

    /** All of it; empty where there is no such case or person. */
    @Transactional
    public Optional<Shown> handle(Actor who, Asked asked) {
        access.require(who, Activity.READ_CASE);
        if (asked.whose() != Whose.CASE) {
            access.require(who, Activity.READ_PERSON);
        }
        return scope(asked).flatMap(scope -> read(who, asked, scope));
    }

    private Optional<Scope> scope(Asked asked) {
        return switch (asked.whose()) {
            case CASE -> Optional.of(new Scope(NO_ID, false, List.of(asked.caseRef())));
            case FAMILY -> scopes.family(asked.caseRef());
            case PERSON -> asked.person().flatMap(person -> scopes.person(asked.caseRef(), person));
        };
    }

    /** A case of which nothing is known is none; a person may have no event. */
    private Optional<Shown> read(Actor who, Asked asked, Scope scope) {
        List<CaseEvent> events =
                scope.cases().stream()
                        .flatMap(ref -> events(who, ref))
                        .sorted(Comparator.comparing(event -> event.entry().at()))
                        .toList();
        if (asked.whose() == Whose.CASE && events.isEmpty()) {
            return Optional.empty();
        }
        keep(who, asked, scope);
        return Optional.of(new Shown(scope.child(), events));
    }

    private Stream<CaseEvent> events(Actor who, String ref) {
        return sources.stream()
                .flatMap(
                        source ->
                                source.chronology(who, ref).stream()
                                        .map(entry -> new CaseEvent(ref, source.kind(), entry)));
    }

    private void keep(Actor who, Asked asked, Scope scope) {
        String what = asked.taken() ? "chronology-downloaded" : "chronology-read";
        String subject = asked.whose() == Whose.CASE ? "case" : "person";
        List<String> cases =
                Stream.concat(Stream.of(asked.caseRef()), scope.cases().stream())
                        .distinct()
                        .toList();
        audit.record(new AuditEntry(who, what, subject, scope.person(), cases, ""));
    }
}
