/** The form of a decision about another child, and where it is shown. */
@NullMarked
package org.threshold.workflow.otherchild.adapter.web;

import org.jspecify.annotations.NullMarked;
