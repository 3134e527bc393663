package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Version;

final class InMemoryDrafts implements Drafts {

    private final Map<UUID, List<Version>> versions = new HashMap<>();
    private final List<Comment> comments = new ArrayList<>();

    @Override
    public List<Version> versions(UUID about) {
        return List.copyOf(versions.getOrDefault(about, List.of()));
    }

    @Override
    public List<Comment> comments(UUID about) {
        List<UUID> ids = versions(about).stream().map(Version::id).toList();
        return comments.stream().filter(one -> ids.contains(one.version())).toList();
    }

    @Override
    public void add(Analysed about, Version version, Actor by) {
        versions.computeIfAbsent(about.id(), _ -> new ArrayList<>()).add(version);
    }

    @Override
    public void ask(UUID version, List<AskedLine> lines, Instant at) {
        versions.values()
                .forEach(
                        all ->
                                all.replaceAll(
                                        one -> one.id().equals(version) ? one.asking(lines) : one));
    }

    @Override
    public void say(Comment comment, Actor by) {
        comments.add(comment);
    }

    @Override
    public Optional<UUID> ofVersion(UUID version) {
        return versions.entrySet().stream()
                .filter(all -> all.getValue().stream().anyMatch(one -> one.id().equals(version)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public UUID versionOfLine(UUID line) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.asked().stream().anyMatch(asked -> asked.id().equals(line)))
                .map(Version::id)
                .findFirst()
                .orElseThrow();
    }
}
