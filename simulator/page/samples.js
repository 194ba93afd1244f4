// Ready-made pictures of what neighbours photograph: drawn here, so that a demonstration needs no files.

const WIDTH = 960;
const HEIGHT = 720;
const LONGEST_SIDE = 2560;

const wall = (fill) => `<rect width="960" height="720" fill="${fill}"/>`;

const glow = '<circle cx="480" cy="190" r="150" fill="#fff6cf" opacity=".75"/><circle cx="480" cy="190" r="80" fill="#fffdf0"/>';

/** A stairwell; the light makes the difference. */
function corridor([ceiling, floor, back, sides, door, knob, shade, bulb, board, lines], light = "") {
  return `${wall(ceiling)}<path d="M0 720 300 470h360l300 250z" fill="${floor}"/><path d="M300 90h360v380H300z" fill="${back}"/>
    <path d="M0 0 300 90v380L0 720zM960 0 660 90v380l300 250z" fill="${sides}"/>${light}<path d="M400 230h160v240H400z" fill="${door}"/>
    <circle cx="540" cy="355" r="9" fill="${knob}"/><path d="M480 90v40" stroke="#777" stroke-width="6"/>
    <circle cx="480" cy="182" r="18" fill="${bulb}"/><path d="M440 130h80l24 44H416z" fill="${shade}"/>
    <path d="M60 300h110v170H60z" fill="${board}"/><path d="M76 330h76M76 360h60" stroke="${lines}" stroke-width="8"/>`;
}

const SCENES = {
  lamp: corridor(["#2b2f38", "#3b3f49", "#343944", "#262a32", "#20242b", "#8a7a52", "#6d7078", "#54585f", "#33445c", "#566c8c"]),
  lit: corridor(["#f3e7c4", "#cdb98f", "#f0dfb4", "#dcc596", "#8a5f3c", "#f2c14e", "#7d7663", "#fffbe6", "#5c86b8", "#dbe8f6"], glow),
  leak: `${wall("#d9d3c4")}<path d="M0 560h960v160H0z" fill="#a9a294"/><path d="M610 0h46v420h-46z" fill="#8f969b"/>
    <path d="M596 230h74v46h-74z" fill="#767d82"/><path d="M640 270c30 60 46 150 40 300" stroke="#6fb0d8" stroke-width="16" fill="none" stroke-linecap="round"/>
    <path d="M660 280c60 50 90 170 96 290" stroke="#8cc4e4" stroke-width="9" fill="none" stroke-linecap="round"/>
    <ellipse cx="650" cy="628" rx="250" ry="48" fill="#7db8da"/><ellipse cx="610" cy="620" rx="110" ry="16" fill="#a9d5ec"/>
    <path d="M120 180h300v260H120z" fill="#f4efe2"/><path d="M120 310h300M270 180v260" stroke="#c9c1ae" stroke-width="10"/>`,
  rubbish: `${wall("#b9d2d8")}<path d="M0 430h960v290H0z" fill="#8c9a86"/><path d="M90 120h330v310H90z" fill="#c98f6d"/><path d="M120 160h80v80h-80zM250 160h80v80h-80zM120 290h80v80h-80zM250 290h80v80h-80z" fill="#f2dcb4"/>
    <path d="M540 330h150v220H540z" fill="#3e7d5b"/><path d="M526 306h178v34H526z" fill="#2f6348"/>
    <path d="M330 620c-30-90 10-150 90-150s130 60 110 150z" fill="#38393d"/><path d="M480 640c-10-110 40-150 110-140s110 70 90 140z" fill="#4b4d52"/>
    <path d="M640 640c0-70 40-100 90-96s80 50 70 96z" fill="#f1f0ea"/><path d="M250 610h110v46H250z" fill="#b98b5a" transform="rotate(-8 300 630)"/>`,
  bikes: `${wall("#cfc9bb")}<path d="M0 520h960v200H0z" fill="#b0a796"/><path d="M350 110h260v410H350z" fill="#6d5a49"/><circle cx="580" cy="330" r="12" fill="#d8b45f"/>
    <path d="M150 90h120v60H150z" fill="#2f8f5b"/><path d="M176 120h66m-22-16 22 16-22 16" stroke="#fff" stroke-width="8" fill="none"/>
    ${bike(150, 560, "#c94f3d")}${bike(420, 600, "#3a6ea5")}`,
  cover: `${wall("#7d8288")}<path d="M0 0h960v170H0z" fill="#9aa58f"/><path d="M0 170h960v34H0z" fill="#c6c4bb"/><path d="M0 640h960" stroke="#f4f1e4" stroke-width="18" stroke-dasharray="120 70"/>
    <ellipse cx="480" cy="450" rx="190" ry="96" fill="#5a5f64"/><ellipse cx="480" cy="458" rx="160" ry="78" fill="#16181b"/>
    <ellipse cx="770" cy="380" rx="120" ry="58" fill="#4a4e53"/><path d="M690 380h160M720 356h100M720 404h100" stroke="#666b70" stroke-width="9"/>
    <path d="M230 210 290 360H170z" fill="#e8722f"/><path d="M204 290h52l14 34h-80z" fill="#fff"/>`,
  bench: `${wall("#cfe3e6")}<path d="M0 460h960v260H0z" fill="#a4bd88"/><circle cx="180" cy="220" r="130" fill="#6f9f62"/><path d="M166 300h28v190h-28z" fill="#7b5b3f"/>
    <path d="M330 380h250v32H330zM330 440h220v32H330z" fill="#a8703f"/><path d="M590 386 800 470l-12 30-206-84z" fill="#a8703f"/>
    <path d="M350 470h26v130h-26zM760 500h26v100h-26z" fill="#55585c"/><path d="M590 452l120 120" stroke="#8a5b32" stroke-width="28"/>`,
};

function bike(x, y, fill) {
  return `<g transform="translate(${x} ${y})"><circle cx="40" cy="40" r="52" fill="none" stroke="#26282c" stroke-width="16"/><circle cx="300" cy="40" r="52" fill="none" stroke="#26282c" stroke-width="16"/>
    <path d="M40 40 110-60h130l60 100H130z" fill="${fill}"/><path d="M100-96h110v34H100z" fill="#2c2d31"/><path d="M250-60 236-150h-46" stroke="#2c2d31" stroke-width="14" fill="none"/></g>`;
}

export const sampleNames = Object.keys(SCENES);

const svg = (name) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${SCENES[name]}</svg>`;

/** The scene as an address for an <img>. */
export const sampleUrl = (name) => `data:image/svg+xml,${encodeURIComponent(svg(name))}`;

/** The scene as a JPEG, as a telephone would send it: {data, name, mime}. */
export async function samplePhoto(name) {
  const picture = new Image(WIDTH, HEIGHT);
  picture.src = sampleUrl(name);
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  return { ...(await fileOf(blob, `${name}.jpg`)), preview: sampleUrl(name) };
}

/** A file or blob as the control API takes it. */
export async function fileOf(blob, name) {
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
  return { data: url.slice(url.indexOf(",") + 1), name: name ?? blob.name, mime: blob.type || "application/octet-stream" };
}

/** Pictures from the disk, with an address for their preview, and the names of the files that are none. */
export async function photosOf(files) {
  const tried = await Promise.all(files.map((file) => photoOf(file).catch(() => null)));
  return { photos: tried.filter(Boolean), refused: files.filter((_, at) => !tried[at]).map((file) => file.name) };
}

/** A picture as Telegram's apps send it: the right way up, at most 2560 pixels long, JPEG. */
async function photoOf(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  });
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.87));
  return { ...(await fileOf(blob, `${file.name.replace(/[.][^.]*$/, "")}.jpg`)), preview: URL.createObjectURL(blob) };
}
