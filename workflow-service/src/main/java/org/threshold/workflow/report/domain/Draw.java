package org.threshold.workflow.report.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.report.domain.Sample.How;
import org.threshold.workflow.report.domain.Sample.Sampled;

/**
 * Draws cases by a seed: the larger half by chance alone, the others by chance weighted by risk.
 * The same seed draws the same cases from the same candidates, in whatever order these are given.
 */
public final class Draw {

    private static final int UNUSED_BITS = 11;
    private static final double FULL = 1L << 53;

    private Draw() {}

    /** At most as many as are wanted, each once, numbered from 1. */
    public static List<Sampled> of(List<Candidate> from, String seed, int wanted) {
        int byChance = (wanted + 1) / 2;
        List<Candidate> chance =
                from.stream()
                        .sorted(Comparator.comparingDouble(one -> number(seed, "chance", one)))
                        .limit(byChance)
                        .toList();
        Set<Candidate> drawn = new HashSet<>(chance);
        List<Candidate> risk =
                from.stream()
                        .filter(one -> !drawn.contains(one))
                        .sorted(Comparator.comparingDouble(one -> waiting(seed, one)))
                        .limit(wanted - chance.size())
                        .toList();
        return numbered(chance, risk);
    }

    private static List<Sampled> numbered(List<Candidate> chance, List<Candidate> risk) {
        List<Sampled> all = new ArrayList<>();
        Stream.concat(
                        chance.stream().map(one -> new Sampled(0, one.caseRef(), How.RANDOM)),
                        risk.stream().map(one -> new Sampled(0, one.caseRef(), How.RISK)))
                .forEach(one -> all.add(new Sampled(all.size() + 1, one.caseRef(), one.how())));
        return all;
    }

    /**
     * The first of waits that are the shorter the heavier: each is first as often as its weight.
     */
    private static double waiting(String seed, Candidate one) {
        return -Math.log(number(seed, "risk", one)) / one.weight();
    }

    /** A number above 0 and up to 1 that the seed gives a case. */
    private static double number(String seed, String use, Candidate one) {
        String text = seed + "/" + use + "/" + one.caseRef();
        long bits = new BigInteger(sha256().digest(text.getBytes(UTF_8))).longValue();
        return ((bits >>> UNUSED_BITS) + 1) / FULL;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
