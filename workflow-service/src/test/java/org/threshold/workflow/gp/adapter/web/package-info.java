/** Tests of searches for practices. */
@NullMarked
package org.threshold.workflow.gp.adapter.web;

import org.jspecify.annotations.NullMarked;
