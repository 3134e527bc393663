/** What is decided for another child, and what a decision must say. */
@NullMarked
package org.threshold.workflow.otherchild.domain;

import org.jspecify.annotations.NullMarked;
