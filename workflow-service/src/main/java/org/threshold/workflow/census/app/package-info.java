/** Makes a return for somebody who may, and keeps that they did. */
@NullMarked
package org.threshold.workflow.census.app;

import org.jspecify.annotations.NullMarked;
