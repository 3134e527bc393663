package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** Stays in hospital, in memory. */
final class InMemoryStays implements Stays {

    private final Map<StayId, Stay> stays = new LinkedHashMap<>();
    private final Map<StayId, List<WardReview>> reviews = new HashMap<>();
    private final Map<StayId, List<Handed>> handovers = new HashMap<>();

    @Override
    public void add(Stay stay) {
        stays.put(stay.id(), stay);
    }

    @Override
    public Optional<Stay> find(StayId id) {
        return Optional.ofNullable(stays.get(id));
    }

    @Override
    public Optional<Stay> lock(StayId id) {
        return find(id);
    }

    @Override
    public Optional<Stay> openOf(CaseRef ref) {
        return latestOf(ref).filter(Stay::open);
    }

    @Override
    public Optional<Stay> latestOf(CaseRef ref) {
        return stays.values().stream()
                .filter(stay -> stay.caseRef().equals(ref))
                .reduce((first, later) -> later);
    }

    @Override
    public List<Stay> of(List<CaseRef> refs) {
        return stays.values().stream()
                .filter(stay -> refs.contains(stay.caseRef()))
                .sorted(Comparator.comparing(Stay::admittedAt).reversed())
                .toList();
    }

    @Override
    public void end(StayId id, Instant at) {
        stays.computeIfPresent(
                id, (_, it) -> new Stay(id, it.caseRef(), it.admittedAt(), it.consultant(), false));
    }

    @Override
    public void name(StayId id, String consultant) {
        stays.computeIfPresent(
                id, (_, it) -> new Stay(id, it.caseRef(), it.admittedAt(), consultant, it.open()));
    }

    @Override
    public void reviewed(StayId id, WardReview review, Actor by, Instant at) {
        reviews.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(review);
    }

    @Override
    public List<WardReview> reviews(StayId id) {
        return List.copyOf(reviews.getOrDefault(id, List.of()));
    }

    @Override
    public void handedOver(StayId id, Handed handed, Actor by, Instant at) {
        handovers.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(handed);
    }

    @Override
    public List<Handed> handovers(StayId id) {
        return List.copyOf(handovers.getOrDefault(id, List.of()));
    }

    @Override
    public Optional<Handed> handover(HandoverId id) {
        return handovers.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<StayId> stayWith(HandoverId id) {
        return handovers.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(one -> one.id().equals(id)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void noted(HandoverId id, ConsultantNote note, Instant at) {
        replace(id, it -> new Handed(id, it.from(), it.to(), note, it.acceptedAt()));
    }

    @Override
    public void accepted(HandoverId id, Actor by, Instant at) {
        replace(id, it -> new Handed(id, it.from(), it.to(), it.note(), Optional.of(at)));
    }

    private void replace(HandoverId id, UnaryOperator<Handed> with) {
        handovers
                .values()
                .forEach(all -> all.replaceAll(it -> it.id().equals(id) ? with.apply(it) : it));
    }
}
