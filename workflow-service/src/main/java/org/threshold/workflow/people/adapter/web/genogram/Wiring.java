package org.threshold.workflow.people.adapter.web.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.people.adapter.web.genogram.Grid.Cell;
import org.threshold.workflow.people.adapter.web.genogram.Wire.Start;
import org.threshold.workflow.people.adapter.web.genogram.Wire.Union;

/** Finds the way of every line over the grid; none runs through anybody. */
final class Wiring {

    private final Genogram drawn;
    private final Grid grid;
    private final Lanes lanes = new Lanes();
    private final List<Wire> wires = new ArrayList<>();

    Wiring(Genogram drawn, Grid grid) {
        this.drawn = drawn;
        this.grid = grid;
        List<Union> unions = unions();
        unions.forEach(this::add);
        List<Link> left = new ArrayList<>(drawn.links());
        unions.forEach(union -> left.removeAll(union.links()));
        unions.forEach(union -> children(union, left));
        left.forEach(this::single);
    }

    List<Wire> wires() {
        return wires;
    }

    Lanes lanes() {
        return lanes;
    }

    private void add(Union union) {
        lanes.offset(gap(union.left()));
        wires.add(union);
    }

    private List<Union> unions() {
        Couples couples = new Couples(drawn);
        List<Cell> ordered =
                grid.cells().stream()
                        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                        .toList();
        List<Union> unions = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            Cell left = ordered.get(i - 1);
            Cell right = ordered.get(i);
            if (neighbours(left, right) && couples.joined(left.figure(), right.figure())) {
                var links = couples.partnership(left.figure(), right.figure());
                unions.add(new Union(left, right, Set.copyOf(links)));
            }
        }
        return unions;
    }

    private static boolean neighbours(Cell left, Cell right) {
        return left.row() == right.row()
                && left.dwelling() == right.dwelling()
                && left.column() + 1 == right.column();
    }

    /** The children of both hang from the line between the two, where they are the next row. */
    private void children(Union union, List<Link> left) {
        var shared = new Couples(drawn).children(union.left().figure(), union.right().figure());
        for (String child : shared) {
            Cell to = grid.cell(child);
            if (to.row() == union.left().row() + 1) {
                Set<Link> both = parentage(union, child);
                left.removeAll(both);
                drop(new Start(union.left(), true), to, both);
            }
        }
    }

    private Set<Link> parentage(Union union, String child) {
        Set<String> parents = Set.of(union.left().figure().key(), union.right().figure().key());
        return drawn
                .links(
                        link ->
                                link.bond() == Bond.PARENT
                                        && link.to().equals(child)
                                        && parents.contains(link.from()))
                .stream()
                .collect(Collectors.toSet());
    }

    private void single(Link link) {
        Cell from = grid.cell(link.from());
        Cell to = grid.cell(link.to());
        if (to.row() == from.row() + 1) {
            drop(new Start(from, false), to, Set.of(link));
        } else if (to.row() == from.row()) {
            int lane = lanes.lane(from.row(), link.toString());
            wires.add(new Wire.Bracket(from, onto(from), lane, onto(to), to, link));
        } else {
            detour(from, to, link);
        }
    }

    /** All children of one start share its way and its lane. */
    private void drop(Start start, Cell to, Set<Link> links) {
        Bond bond = links.iterator().next().bond();
        String key = start.cell().figure().key() + start.between() + bond;
        double way =
                start.between()
                        ? grid.rightOf(start.cell())
                        : earlier(start, bond, grid.rightOf(start.cell()));
        int lane = lanes.lane(to.row(), key);
        wires.add(new Wire.Drop(start, lane, way, onto(to), to, links, bond));
    }

    private double earlier(Start start, Bond bond, double middle) {
        return wires.stream()
                .filter(Wire.Drop.class::isInstance)
                .map(Wire.Drop.class::cast)
                .filter(one -> one.start().equals(start) && one.bond() == bond)
                .map(Wire.Drop::way)
                .findFirst()
                .orElseGet(() -> middle + lanes.offset(gap(start.cell())));
    }

    private void detour(Cell from, Cell to, Link link) {
        double way = grid.rightOf(from) + lanes.offset(gap(from));
        double onto = grid.leftOf(to) + lanes.offset(gapBefore(to));
        int zone = to.row() > from.row() ? from.row() + 1 : from.row();
        int lane = lanes.lane(zone, link.toString());
        wires.add(new Wire.Detour(from, way, lane, onto, to, link));
    }

    private double onto(Cell to) {
        return grid.x(to) + lanes.offset("mark " + to.figure().key());
    }

    /** The free way right of a cell; the same as the one left of the next. */
    private static String gap(Cell cell) {
        return "way " + cell.dwelling() + " " + (cell.column() + 1);
    }

    private static String gapBefore(Cell cell) {
        return "way " + cell.dwelling() + " " + cell.column();
    }
}
