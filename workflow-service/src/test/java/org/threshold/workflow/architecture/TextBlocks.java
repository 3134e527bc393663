package org.threshold.workflow.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** Counts the lines that text blocks take beyond one each. */
final class TextBlocks extends TreeScanner<Void, CompilationUnitTree> {

    private final Trees trees;
    private long spare;

    TextBlocks(Trees trees) {
        this.trees = trees;
    }

    long spare(Tree tree, CompilationUnitTree unit) {
        scan(tree, unit);
        return spare;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        var positions = trees.getSourcePositions();
        var lines = unit.getLineMap();
        spare +=
                lines.getLineNumber(positions.getEndPosition(unit, literal) - 1)
                        - lines.getLineNumber(positions.getStartPosition(unit, literal));
        return super.visitLiteral(literal, unit);
    }
}
