package org.threshold.workflow.people.adapter.web.genogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Frame;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Line;
import org.threshold.workflow.people.adapter.web.genogram.Picture.Spot;
import org.threshold.workflow.platform.web.drawing.Box;
import org.threshold.workflow.platform.web.drawing.Point;

class LayoutTest {

    static List<Households> households() {
        return Households.all();
    }

    @ParameterizedTest
    @MethodSource("households")
    void everybody_is_drawn_once_and_nobody_lies_on_anybody(Households one) {
        var picture = Layout.of(one.drawn());

        assertThat(picture.spots())
                .extracting(Spot::figure)
                .containsExactlyInAnyOrderElementsOf(one.drawn().figures());
        for (Spot spot : picture.spots()) {
            assertThat(picture.spots())
                    .filteredOn(other -> !other.equals(spot))
                    .noneMatch(other -> other.all().overlaps(spot.all()));
            assertThat(picture.size().holds(spot.all())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void every_link_has_one_line_that_begins_and_ends_at_those_it_joins(Households one) {
        var picture = Layout.of(one.drawn());

        assertThat(picture.lines().stream().map(Line::links).flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(one.drawn().links());
        for (Line line : picture.lines()) {
            for (Link link : line.links()) {
                assertThat(line.way().getLast())
                        .matches(end -> spot(picture, link.to()).mark().holds(at(end)));
                assertThat(line.way().getFirst()).matches(start -> begins(picture, link, start));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void no_line_runs_through_somebody_whom_it_does_not_join(Households one) {
        var picture = Layout.of(one.drawn());

        for (Line line : picture.lines()) {
            Set<String> joined = ends(line);
            assertThat(picture.spots())
                    .filteredOn(spot -> !joined.isEmpty() && !joined.contains(spot.figure().key()))
                    .allSatisfy(
                            spot ->
                                    assertThat(stretches(line))
                                            .as("%s through %s", line, spot)
                                            .noneMatch(it -> it.overlaps(spot.all())));
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void an_older_generation_stands_above_a_younger_one(Households one) {
        var spots = Layout.of(one.drawn()).spots();

        for (Spot older : spots) {
            assertThat(spots)
                    .filteredOn(it -> generation(it) < generation(older))
                    .allMatch(younger -> younger.centre().y() > older.centre().y());
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void a_household_holds_those_who_live_there_and_nobody_else(Households one) {
        var picture = Layout.of(one.drawn());

        for (Frame frame : picture.frames()) {
            int number = one.drawn().dwellings().indexOf(frame.dwelling());
            for (Spot spot : picture.spots()) {
                boolean lives = spot.figure().place().dwelling() == number;
                assertThat(frame.box().holds(spot.all())).isEqualTo(lives);
                assertThat(frame.box().overlaps(spot.all())).isEqualTo(lives);
            }
        }
    }

    @Test
    void a_couple_stands_side_by_side_and_their_children_hang_from_between_them() {
        var picture = Layout.of(Households.TWO_PARENTS.drawn());

        var mother = spot(picture, "mother").centre();
        var father = spot(picture, "father").centre();
        assertThat(mother.y()).isEqualTo(father.y());
        var line = picture.lines().stream().filter(it -> it.links().size() == 2).findFirst();
        assertThat(line).isPresent();
        assertThat(line.get().way().getFirst())
                .isEqualTo(new Point((mother.x() + father.x()) / 2, mother.y()));
    }

    @Test
    void a_mother_stands_between_the_two_fathers_of_her_children() {
        var picture = Layout.of(Households.TWO_FATHERS.drawn());

        assertThat(List.of("first", "mother", "second"))
                .extracting(key -> spot(picture, key).centre().x())
                .satisfiesAnyOf(
                        it -> assertThat(it).isSorted(),
                        it -> assertThat(it.reversed()).isSorted());
    }

    @Test
    void a_drawing_that_joins_somebody_who_is_not_in_it_is_refused() {
        assertThatThrownBy(
                        () ->
                                new Genogram(
                                        List.of(),
                                        List.of(new Link("a", Bond.PARENT, "b")),
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean begins(Picture picture, Link link, Point start) {
        Box mark = spot(picture, link.from()).mark();
        return mark.holds(at(start)) || at(start).overlaps(mark.grown(100));
    }

    private static Box at(Point point) {
        return Box.around(point, 0.1);
    }

    private static Set<String> ends(Line line) {
        Set<String> ends = new HashSet<>();
        line.links().forEach(link -> ends.addAll(List.of(link.from(), link.to())));
        return ends;
    }

    private static List<Box> stretches(Line line) {
        return Stream.iterate(1, it -> it < line.way().size(), it -> it + 1)
                .map(it -> stretch(line.way().get(it - 1), line.way().get(it)))
                .toList();
    }

    private static Box stretch(Point one, Point other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()) + 0.1,
                Math.abs(one.y() - other.y()) + 0.1);
    }

    private static int generation(Spot spot) {
        return spot.figure().place().generation();
    }

    private static Spot spot(Picture picture, String key) {
        return picture.spots().stream()
                .filter(it -> it.figure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
