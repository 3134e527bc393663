package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.ChangeShape;
import org.threshold.workflow.circumstances.domain.Origin;
import org.threshold.workflow.circumstances.domain.RecipientMatrix;
import org.threshold.workflow.circumstances.domain.RecipientMatrix.Row;

/** Shows who is told of what to whoever works by it (L-3.1.21). It names no child. */
@Service
public class ReadRecipients {

    private final Access access;

    ReadRecipients(Access access) {
        this.access = access;
    }

    /** A kind of change, who records it, and who is told of it in which state of a case. */
    public record Told(ChangeKind kind, Origin origin, List<Row> rows) {

        public Told {
            rows = List.copyOf(rows);
        }
    }

    /** Of every kind, in the order of the catalogue. */
    public List<Told> all(Actor who) {
        access.require(who, Activity.READ_PROTOCOL);
        return Stream.of(ChangeKind.values()).map(ReadRecipients::told).toList();
    }

    /** Of one kind; empty where there is none of this name. */
    public Optional<Told> one(Actor who, String eventName) {
        access.require(who, Activity.READ_PROTOCOL);
        return ChangeKind.of(eventName).map(ReadRecipients::told);
    }

    private static Told told(ChangeKind kind) {
        return new Told(kind, ChangeShape.of(kind).origin(), RecipientMatrix.of(kind));
    }
}
