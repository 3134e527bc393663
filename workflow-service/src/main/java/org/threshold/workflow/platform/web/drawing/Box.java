package org.threshold.workflow.platform.web.drawing;

import java.util.List;

/** An upright rectangle on a drawing, from its top left corner. */
public record Box(double x, double y, double width, double height) {

    /** The square of this size around a place. */
    public static Box around(Point centre, double size) {
        return new Box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    }

    /** The same with an edge that lies further out, or further in where it is less than 0. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The diamond inside, by its corners. */
    public List<Point> diamond() {
        return List.of(
                new Point(centre().x(), y),
                new Point(right(), centre().y()),
                new Point(centre().x(), bottom()),
                new Point(x, centre().y()));
    }

    /** The triangle inside that stands on the lower edge, by its corners. */
    public List<Point> triangle() {
        return List.of(
                new Point(centre().x(), y), new Point(right(), bottom()), new Point(x, bottom()));
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies wholly inside this one. */
    public boolean holds(Box other) {
        return x <= other.x
                && y <= other.y
                && right() >= other.right()
                && bottom() >= other.bottom();
    }
}
