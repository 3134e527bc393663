/** Tests of the package of the same name. */
@NullMarked
package org.threshold.workflow.deadlines.domain;

import org.jspecify.annotations.NullMarked;
