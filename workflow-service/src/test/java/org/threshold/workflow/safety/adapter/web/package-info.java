@NullMarked
package org.threshold.workflow.safety.adapter.web;

import org.jspecify.annotations.NullMarked;
