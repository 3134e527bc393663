package org.threshold.workflow.deadlines.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.Citation;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.ProfileVersion;
import org.threshold.workflow.deadlines.Told;

/** Reads an area profile from its text, whose first lines say how it is written. */
public final class AreaProfileText {

    private final List<List<String>> profiles = new ArrayList<>();
    private final List<List<String>> limits = new ArrayList<>();
    private final Map<String, List<String>> chains = new LinkedHashMap<>();
    private final Map<String, List<RungRule>> rungs = new LinkedHashMap<>();
    private final Shipped others;
    private final List<AreaProfile> otherwise = new ArrayList<>();
    private String chainOfRung = Chain.NONE.name();

    private AreaProfileText(Shipped others) {
        this.others = others;
    }

    /** The profiles that another one may fall back on. */
    @FunctionalInterface
    public interface Shipped {

        AreaProfile profile(ProfileVersion version);
    }

    /** The profile that these lines say; a line that is not understood is named and refused. */
    public static AreaProfile parse(List<String> lines, Shipped others) {
        var text = new AreaProfileText(others);
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                naming(line, text::take);
            }
        }
        return text.profile();
    }

    private boolean take(String line) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        switch (cells.getFirst()) {
            case "profile" -> profiles.add(sized(cells, 3));
            case "otherwise" -> otherwise.add(others.profile(version(sized(cells, 3))));
            case "limit" -> limits.add(sized(cells, 7));
            case "chain" -> takeChain(sized(cells, 4));
            case "rung" -> rungsOf(chainOfRung).add(rung(sized(cells, 6)));
            default -> throw new IllegalArgumentException("begins with none of the five words");
        }
        return true;
    }

    private void takeChain(List<String> cells) {
        chainOfRung = cells.get(1);
        if (chains.put(chainOfRung, cells) != null) {
            throw new IllegalArgumentException("names a chain for the second time");
        }
    }

    private List<RungRule> rungsOf(String chain) {
        return rungs.computeIfAbsent(chain, _ -> new ArrayList<>());
    }

    private AreaProfile profile() {
        var own =
                limits.stream()
                        .map(cells -> naming(String.join(" | ", cells), _ -> entry(cells)))
                        .toList();
        var profile = new AreaProfile(version(profiles.getFirst()), own);
        for (var base : otherwise) {
            profile.fallBackOn(base);
        }
        return profile.complete();
    }

    private static ProfileVersion version(List<String> cells) {
        return new ProfileVersion(cells.get(1), Integer.parseInt(cells.get(2)));
    }

    private LimitEntry entry(List<String> cells) {
        return new LimitEntry(
                LimitCode.of(cells.get(1)),
                cells.get(5),
                TimeLimitWords.parse(cells.get(3)),
                new Citation(cells.get(2), cells.get(6)),
                chain(cells.get(4)));
    }

    private Chain chain(String name) {
        if (name.equals(Chain.NONE.name())) {
            return Chain.NONE;
        }
        var cells = chains.get(name);
        var base = otherwise.stream().flatMap(other -> other.chain(name).stream()).findFirst();
        if (cells == null && base.isPresent()) {
            return base.get();
        }
        if (cells == null || rungsOf(name).isEmpty()) {
            throw new IllegalArgumentException("names the chain '" + name + "', which has no rung");
        }
        return new Chain(name, Repeat.parse(cells.get(2)), cells.get(3), rungsOf(name));
    }

    private static RungRule rung(List<String> cells) {
        return new RungRule(
                cells.get(1),
                OffsetWords.parse(cells.get(2)),
                everybody(cells.get(3)),
                everybody(cells.get(4)),
                Ask.of(cells.get(5)));
    }

    private static List<Told> everybody(String cell) {
        return Stream.of(cell.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Told::of)
                .toList();
    }

    private static List<String> sized(List<String> cells, int size) {
        if (cells.size() != size) {
            throw new IllegalArgumentException(
                    "has %d cells and needs %d".formatted(cells.size(), size));
        }
        return cells;
    }

    private static <T> T naming(String line, Function<String, T> reading) {
        try {
            return reading.apply(line);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "Area profile, line '%s': %s".formatted(line, wrong.getMessage()), wrong);
        }
    }
}
