/** Whose GP has to be found, and what is found out. */
@NullMarked
package org.threshold.workflow.gp.domain;

import org.jspecify.annotations.NullMarked;
