"""Line drawings of the icons, as SVG."""
