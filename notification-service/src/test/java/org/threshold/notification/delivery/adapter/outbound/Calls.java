package org.threshold.notification.delivery.adapter.outbound;

import java.net.InetAddress;
import java.time.Instant;

/** Calls out as a local stack does: to its own machine. */
public final class Calls {

    /** What a local stack may call. */
    public static final Outbound LOCAL = new Outbound("", "127.0.0.0/8");

    private Calls() {}

    public static AgencyCall local(Instant now) {
        return new AgencyCall(new CheckedNames(LOCAL), () -> now);
    }

    /** As a deployed service does: to public addresses only. */
    public static AgencyCall deployed() {
        return new AgencyCall(new CheckedNames(new Outbound("", "")), () -> Instant.EPOCH);
    }

    /** Where every name leads to these addresses in turn, the last one for good. */
    static AgencyCall where(InetAddress... inTurn) {
        var turn = new java.util.ArrayDeque<>(java.util.List.of(inTurn));
        CheckedNames.Names names =
                host -> new InetAddress[] {turn.size() > 1 ? turn.removeFirst() : turn.getFirst()};
        return new AgencyCall(new CheckedNames(new Outbound("", ""), names), () -> Instant.EPOCH);
    }
}
