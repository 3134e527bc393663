/**
 * A walk at random through everything that can happen to a child’s case, which asks the rules at
 * each step and holds their answers against a plain reading of them.
 */
@NullMarked
package org.threshold.workflow.walk;

import org.jspecify.annotations.NullMarked;
