package org.threshold.local.bench;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.threshold.local.credentials.AgencySystem;

/**
 * What telling cannot do without: a commit, a hop over Kafka, a signed message over HTTP to the
 * agency, and a commit of its 2xx; as often for each shot as telling does it.
 */
final class HopFloor {

    private static final long TO_ARRIVE_SECONDS = 60;

    private final Connections connections;
    private final Hop hop;
    private final List<AgencySystem> agencies;
    private final ConcurrentMap<String, OnTheWay> onTheWay = new ConcurrentHashMap<>();

    /**
     * @param agencies whom each shot tells, one of them more than once if telling does so
     */
    HopFloor(Connections connections, Hop hop, List<AgencySystem> agencies) {
        this.connections = connections;
        this.hop = hop;
        this.agencies = List.copyOf(agencies);
        hop.onArrival(this::arrived);
    }

    /**
     * One message.
     *
     * @param delivered the time when its 2xx was committed, on the clock of {@code nanoTime}
     */
    private record OnTheWay(AgencySystem agency, CompletableFuture<Long> delivered) {}

    /** Each delivery counts, as in what this is the floor of. */
    Samples run(Schedule schedule) {
        var samples = new Samples(schedule);
        long begin = System.nanoTime();
        Samples shots =
                OpenLoop.run(
                        schedule,
                        number -> {
                            long intended = begin + schedule.startNanos(number);
                            tellAll().forEach(at -> samples.done(number, at - intended));
                            return "";
                        });
        shots.failures().forEach(samples::failed);
        return samples;
    }

    private List<Long> tellAll() {
        insert("insert into bench_floor.happening (id, at) values (?, ?)", UUID.randomUUID());
        List<CompletableFuture<Long>> told = agencies.stream().map(this::tell).toList();
        return told.stream().map(HopFloor::await).toList();
    }

    private CompletableFuture<Long> tell(AgencySystem agency) {
        String id = UUID.randomUUID().toString();
        var delivered = new CompletableFuture<Long>();
        onTheWay.put(id, new OnTheWay(agency, delivered));
        hop.send(id, agency.agency(), delivered::completeExceptionally);
        return delivered;
    }

    private void arrived(String id) {
        OnTheWay message = onTheWay.remove(id);
        if (message == null) {
            throw new IllegalStateException("A record came twice");
        }
        try {
            SignedMessage.send(message.agency(), id);
            insert("insert into bench_floor.delivered (id, at) values (?, ?)", UUID.fromString(id));
            message.delivered().complete(System.nanoTime());
        } catch (RuntimeException failed) {
            message.delivered().completeExceptionally(failed);
        }
    }

    private void insert(String sql, UUID id) {
        connections.commit(
                connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(sql)) {
                        insert.setObject(1, id);
                        insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
                        insert.executeUpdate();
                    }
                });
    }

    private static long await(CompletableFuture<Long> delivered) {
        try {
            return delivered.get(TO_ARRIVE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("A message did not arrive", late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A message was not taken", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }
}
